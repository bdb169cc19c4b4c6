package org.shuniu.rules.domain.check.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text.Line;

/**
 * A wrong form and how it is written right; {@code right} answers an empty text for no fault after all.
 *
 * @param signs a line without any of these characters cannot hold the wrong form and is passed over
 */
record Replacement(String key, String signs, Pattern wrong, Function<MatchResult, String> right) {
    static Replacement of(String key, String signs, String wrong, Function<MatchResult, String> right) {
        return new Replacement(key, signs, Pattern.compile(wrong), right);
    }

    Stream<Fault> in(Line line) {
        if (signs.chars().noneMatch(sign -> line.words().indexOf(sign) >= 0)) {
            return Stream.empty();
        }
        return wrong.matcher(line.words()).results().flatMap(hit -> fault(line, hit));
    }

    private Stream<Fault> fault(Line line, MatchResult hit) {
        String better = right.apply(hit);
        return better.isEmpty()
                ? Stream.empty()
                : Stream.of(line.fault(key, hit.start(), hit.end(), hit.group(), better)
                        .suggest(better));
    }
}
