package org.shuniu.rules.domain.check.text;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.Text.Line;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: 20XX, XX, X政 and ×× left standing; one finding for each line. */
@Component
class Placeholders implements TextCheck {
    private static final String SIGNS = "XxＸ×";
    private static final Pattern LEFT = Pattern.compile(
            "(?<![A-Za-z0-9])(?:19|20)?[XＸ×]{2,8}(?![A-Za-z])|(?<![A-Za-z0-9])(?:19|20)xx(?![A-Za-z0-9])"
                    + "|(?<![A-Za-z0-9XＸ×])[XＸ×](?=[\\u4e00-\\u9fff&&[^光射线轴染型]])");

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(Placeholders::fault);
    }

    private static Stream<Fault> fault(Line line) {
        if (SIGNS.chars().noneMatch(sign -> line.words().indexOf(sign) >= 0)) {
            return Stream.empty();
        }
        var hits = LEFT.matcher(line.words()).results().toList();
        if (hits.isEmpty()) {
            return Stream.empty();
        }
        String found = hits.stream().map(MatchResult::group).distinct().collect(Collectors.joining("、"));
        MatchResult first = hits.get(0);
        return Stream.of(line.fault("rules.R30.placeholder", first.start(), first.end(), found, hits.size()));
    }
}
