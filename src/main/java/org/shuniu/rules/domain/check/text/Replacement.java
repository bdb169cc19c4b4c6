package org.shuniu.rules.domain.check.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text.Line;

/** A wrong form and how it is written right; {@code right} answers an empty text for no fault after all. */
record Replacement(String key, Pattern wrong, Function<MatchResult, String> right) {
    static Replacement of(String key, String wrong, Function<MatchResult, String> right) {
        return new Replacement(key, Pattern.compile(wrong), right);
    }

    Stream<Fault> in(Line line) {
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
