package org.shuniu.rules.domain.check.text;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Text;
import org.shuniu.rules.domain.check.TextCheck;
import org.springframework.stereotype.Component;

/** R30: a range repeats its percent sign, digits are grouped by three (GB/T 15835—2011 5.1.2, 5.1.3). */
@Component
class NumberRanges implements TextCheck {
    private static final String NUMBER = "(\\d{1,9}(?:\\.\\d{1,4})?)";
    private static final List<Replacement> FORMS = List.of(
            Replacement.of(
                    "rules.R30.range",
                    "%％‰",
                    "(?<![\\d.])" + NUMBER + "\\s?(?:-{1,2}|~|～|—{1,2}|–|至)\\s?" + NUMBER + "([%％‰])",
                    hit -> hit.group(1) + hit.group(3) + "—" + hit.group(2) + hit.group(3)),
            Replacement.of(
                    "rules.R30.thousands", "，", "(?<![\\d.，])\\d{1,3}(?:，\\d{3}){1,5}(?![\\d，])", hit -> hit.group()
                            .replace('，', ',')),
            Replacement.of(
                    "rules.R30.thousands",
                    ",",
                    "(?<![\\d.,])(?:\\d{1,3}(?:,\\d{3}){0,5},(?:\\d{1,2}|\\d{4,9})|\\d{4,9}(?:,\\d{1,9}){1,5})(?![\\d,])",
                    hit -> grouped(hit.group().replace(",", ""))));

    @Override
    public String code() {
        return "R30";
    }

    @Override
    public Stream<Fault> checkText(Text text) {
        return text.written().flatMap(line -> FORMS.stream().flatMap(form -> form.in(line)));
    }

    private static String grouped(String digits) {
        return digits.replaceAll("(?<=\\d)(?=(?:\\d{3}){1,15}$)", ",");
    }
}
