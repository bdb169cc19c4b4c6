package org.shuniu.rules.domain.check.text;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: a sentence that a line end cuts, or that nothing ends. */
@Component
class CutSentences implements TextCheck {
    private static final int SHOWN = 12;

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        List<Line> lines = text.written().toList();
        return IntStream.range(0, lines.size())
                .filter(i -> Sentences.isOpen(lines.get(i).words()))
                .mapToObj(i -> fault(
                        lines.get(i), i + 1 < lines.size() ? lines.get(i + 1).words() : ""));
    }

    private static Fault fault(Line line, String next) {
        String words = line.words().stripTrailing();
        int from = Math.max(0, words.length() - SHOWN);
        if (!Sentences.isCut(words, next)) {
            return line.fault("rules.R30.unfinished", words.length(), words.length());
        }
        String head = next.strip();
        String joined = words.substring(from) + head.substring(0, Math.min(SHOWN, head.length()));
        return Fault.of("rules.R30.cut")
                .on(line.number(), words.substring(from))
                .suggest(joined);
    }
}
