package org.shuniu.rules.domain.check.text;

import java.util.Arrays;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R29: the year in a document number stands in 〔〕, the number has no 第 and no leading zero (GB/T 9704 7.2.5). */
@Component
class YearBrackets implements TextCheck {
    private static final Pattern NUMBER = Pattern.compile(
            "(?<=[\\u4e00-\\u9fffXxＸ×])[\\[(（［【〈「〔]((?:19|20)[0-9XxＸ×]{2})[\\])）］】〉」〕](第?)(0{0,4})([0-9XxＸ×]{1,5})号");

    @Override
    public String code() {
        return "R29";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written()
                .flatMap(line -> NUMBER.matcher(line.words()).results().flatMap(hit -> fault(line, hit)));
    }

    private static Stream<Fault> fault(Line line, MatchResult hit) {
        String right = "〔" + hit.group(1) + "〕" + hit.group(4) + "号";
        if (hit.group().equals(right)) {
            return Stream.empty();
        }
        boolean brackets = hit.group().startsWith("〔") && hit.group().indexOf('〕') > 0;
        String key = brackets ? "rules.R29.number" : "rules.R29.year";
        return Stream.of(
                line.fault(key, hit.start(), hit.end(), hit.group(), right).suggest(right));
    }

    /** Places that belong to a document number, so that no other check speaks of its brackets. */
    static boolean[] places(String words) {
        boolean[] covered = new boolean[words.length()];
        Matcher matcher = NUMBER.matcher(words);
        while (matcher.find()) {
            Arrays.fill(covered, matcher.start(), matcher.end(), true);
        }
        return covered;
    }
}
