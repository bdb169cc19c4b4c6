package org.shuniu.rules.domain.check.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R25: levels 一、（一）1.（1） in their form, without a level left out, numbers in order (GB/T 9704—2012 7.3.3). */
@Component
class LevelNumbers implements TextCheck {
    private static final int DEEPEST = 4;

    @Override
    public String code() {
        return "R25";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        List<Fault> faults = new ArrayList<>();
        int[] last = new int[DEEPEST + 1];
        text.written().forEach(line -> Level.of(line.words()).ifPresent(level -> {
            form(line, level).ifPresent(faults::add);
            order(line, level, last).ifPresent(faults::add);
            step(level, last);
        }));
        return faults.stream();
    }

    private static Optional<Fault> form(Line line, Level level) {
        return level.isWellWritten()
                ? Optional.empty()
                : Optional.of(fault(line, level, "rules.R25.form", level.right()));
    }

    /** A level left out is told instead of a wrong number; 一、 may begin anew, as in an attachment. */
    private static Optional<Fault> order(Line line, Level level, int[] last) {
        int depth = level.depth();
        if (depth > 1 && last[depth - 1] == 0 && last[depth] == 0) {
            String wanted = new Level(firstFree(last, depth), 1, "", "").with(1);
            return Optional.of(fault(line, level, "rules.R25.skip", wanted));
        }
        int expected = last[depth] + 1;
        boolean anew = depth == 1 && level.number() == 1 && last[1] > 1;
        return level.number() == expected || anew
                ? Optional.empty()
                : Optional.of(fault(line, level, "rules.R25.order", level.with(expected)));
    }

    private static int firstFree(int[] last, int depth) {
        for (int upper = 1; upper < depth; upper++) {
            if (last[upper] == 0) {
                return upper;
            }
        }
        return depth;
    }

    private static void step(Level level, int[] last) {
        last[level.depth()] = level.number();
        for (int deeper = level.depth() + 1; deeper <= DEEPEST; deeper++) {
            last[deeper] = 0;
        }
    }

    private static Fault fault(Line line, Level level, String key, String right) {
        return line.fault(key, 0, level.written().length(), level.written(), right)
                .suggest(right);
    }
}
