package org.shuniu.rules.domain.check.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R29: one punctuation mark at a time, …… for an omission, no blanks between Chinese characters (GB/T 15834—2011). */
@Component
class DoubledMarks implements TextCheck {
    private static final Pattern OMISSION = Pattern.compile("\\.{3,}|。{3,}|…{3,}|(?<!…)…(?!…)");
    private static final Pattern DOUBLED = Pattern.compile("[。，、；：][。，、；：？！]{1,20}|[？！][。，、；：]{1,20}");
    private static final Pattern BLANK =
            Pattern.compile("(?<=[\\u4e00-\\u9fff，。、；：])[\\t\\u00a0 ]+(?=[\\u4e00-\\u9fff])");

    @Override
    public String code() {
        return "R29";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(line -> Stream.of(
                        OMISSION.matcher(line.words()).results().map(hit -> omission(line, hit)),
                        DOUBLED.matcher(line.words())
                                .results()
                                .filter(hit -> !hit.group().startsWith("。。。"))
                                .map(hit -> doubled(line, hit)),
                        BLANK.matcher(line.words()).results().map(hit -> blank(line, hit)))
                .flatMap(stream -> stream));
    }

    private static Fault omission(Line line, MatchResult hit) {
        return line.fault("rules.R29.omission", hit.start(), hit.end(), hit.group())
                .suggest("……");
    }

    private static Fault doubled(Line line, MatchResult hit) {
        return line.fault("rules.R29.doubled", hit.start(), hit.end(), hit.group())
                .suggest(hit.group().substring(0, 1));
    }

    private static Fault blank(Line line, MatchResult hit) {
        String words = line.words();
        return line.fault("rules.R29.blank", hit.start(), hit.end())
                .suggest("" + words.charAt(hit.start() - 1) + words.charAt(hit.end()));
    }
}
