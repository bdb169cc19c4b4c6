package org.shuniu.rules.domain.check.text;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: a paragraph or heading that stands twice in a row, and words written twice inside a line. */
@Component
class Repetitions implements TextCheck {
    private static final Pattern LABEL = Pattern.compile("^[^：:]{1,6}[：:]");
    private static final int SHORTEST = 8;
    private static final int LONGEST = 60;
    private static final int SPARE = 6;

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        List<Line> lines = text.written().toList();
        Stream<Fault> paragraphs = IntStream.range(1, lines.size())
                .filter(i -> isSame(bare(lines.get(i - 1)), bare(lines.get(i))))
                .mapToObj(i -> Fault.of("rules.R30.repeated", lines.get(i - 1).number())
                        .on(lines.get(i).number(), lines.get(i).words()));
        return Stream.concat(paragraphs, lines.stream().flatMap(Repetitions::echo));
    }

    /** Equal, or one holds the other and little more (第一篇：…, …范文). */
    private static boolean isSame(String one, String other) {
        if (Math.min(one.length(), other.length()) < SHORTEST || Math.abs(one.length() - other.length()) > SPARE) {
            return false;
        }
        return one.contains(other) || other.contains(one);
    }

    private static String bare(Line line) {
        return LABEL.matcher(line.words().strip()).replaceFirst("");
    }

    /** For every period of 8 to 60 characters one walk along the line: at most 53 × its length. */
    private static Stream<Fault> echo(Line line) {
        String words = line.words();
        char[] chars = words.toCharArray();
        for (int period = LONGEST; period >= SHORTEST; period--) {
            int run = 0;
            for (int i = 0; i + period < chars.length; i++) {
                run = chars[i] == chars[i + period] ? run + 1 : 0;
                if (run == period && Marks.isHan(chars[i])) {
                    String twice = words.substring(i + 1, i + 1 + period);
                    return Stream.of(line.fault("rules.R30.echo", i + 1 - period, i + 1, twice)
                            .suggest(twice));
                }
            }
        }
        return Stream.empty();
    }
}
