package org.shuniu.rules.domain.check.text;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/**
 * R29: quotation marks, book-title marks and brackets stand in pairs within a paragraph (GB/T 15834—2011 4.8, 4.9,
 * 4.15). A paragraph that a line end cuts goes on in the next line.
 */
@Component
class PairedMarks implements TextCheck {
    private static final String OPEN = "“‘《〈（(【〔「『";
    private static final String CLOSE = "”’》〉）)】〕」』";

    private record Open(Line line, int at, int kind) {}

    @Override
    public String code() {
        return "R29";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        List<Fault> faults = new ArrayList<>();
        Deque<Open> stack = new ArrayDeque<>();
        List<Line> lines = text.written().toList();
        for (int i = 0; i < lines.size(); i++) {
            read(lines.get(i), stack, faults);
            if (i + 1 == lines.size()
                    || !Sentences.isCut(lines.get(i).words(), lines.get(i + 1).words())) {
                stack.descendingIterator().forEachRemaining(open -> faults.add(unpaired(open)));
                stack.clear();
            }
        }
        return faults.stream();
    }

    private static void read(Line line, Deque<Open> stack, List<Fault> faults) {
        boolean[] number = YearBrackets.places(line.words());
        for (int i = Level.prefixEnd(line.words()); i < line.words().length(); i++) {
            char c = line.words().charAt(i);
            if (number[i]) {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open(new Open(line, i, family(OPEN.indexOf(c))), stack, faults);
            } else if (CLOSE.indexOf(c) >= 0 && !isApostrophe(line.words(), i)) {
                close(new Open(line, i, family(CLOSE.indexOf(c))), stack, faults);
            }
        }
    }

    /** The same quotation mark opened twice: the second one should close, or be the inner mark. */
    private static void open(Open mark, Deque<Open> stack, List<Fault> faults) {
        Open top = stack.peek();
        if (top != null && top.kind() == mark.kind() && mark.kind() < 2) {
            String right = CLOSE.substring(mark.kind(), mark.kind() + 1);
            faults.add(fault("rules.R29.mixed", mark).suggest(right));
            stack.pop();
            return;
        }
        stack.push(mark);
    }

    private static void close(Open mark, Deque<Open> stack, List<Fault> faults) {
        boolean known = stack.stream().limit(8).anyMatch(open -> open.kind() == mark.kind());
        if (!known) {
            faults.add(unpaired(mark));
            return;
        }
        while (!stack.isEmpty()) {
            Open open = stack.pop();
            if (open.kind() == mark.kind()) {
                return;
            }
            faults.add(unpaired(open));
        }
    }

    /** Full-width and half-width round brackets are one family: their width is another check's business. */
    private static int family(int index) {
        return index == OPEN.indexOf('(') ? OPEN.indexOf('（') : index;
    }

    private static boolean isApostrophe(String words, int at) {
        return words.charAt(at) == '’'
                && at > 0
                && at + 1 < words.length()
                && !Marks.isChineseAt(words, at - 1)
                && !Marks.isChineseAt(words, at + 1);
    }

    private static Fault unpaired(Open mark) {
        return fault("rules.R29.unpaired", mark);
    }

    private static Fault fault(String key, Open mark) {
        String sign = mark.line().words().substring(mark.at(), mark.at() + 1);
        return mark.line().fault(key, mark.at(), mark.at() + 1, sign);
    }
}
