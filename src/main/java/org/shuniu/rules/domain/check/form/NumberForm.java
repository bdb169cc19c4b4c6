package org.shuniu.rules.domain.check.form;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R17: 机关代字〔年份〕序号号 of a series of the issuer and of the year of signing (第九条（五）, GB/T 9704 7.2.5). */
@Component
class NumberForm implements DocumentCheck {
    private static final Pattern NUMBER = Pattern.compile("^[\\u4e00-\\u9fff]{2,12}〔((?:19|20)\\d{2})〕[1-9]\\d{0,4}号$");
    private static final Pattern ORDER = Pattern.compile("^第[1-9]\\d{0,4}号$");

    @Override
    public String code() {
        return "R17";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        String number = facts.number();
        if (number == null || number.isBlank()) {
            return Stream.empty();
        }
        return Stream.concat(form(facts, number), origin(facts))
                .map(fault -> fault.at("number").showing(number));
    }

    private static Stream<Fault> form(DocumentFacts facts, String number) {
        Matcher matcher = NUMBER.matcher(number);
        if (!matcher.matches()) {
            return Kinds.isOrder(facts) && ORDER.matcher(number).matches()
                    ? Stream.empty()
                    : Stream.of(Fault.of("rules.R17"));
        }
        return facts.signedOn() != null && facts.signedOn().getYear() != Integer.parseInt(matcher.group(1))
                ? Stream.of(Fault.of(
                        "rules.R17.year",
                        matcher.group(1),
                        String.valueOf(facts.signedOn().getYear())))
                : Stream.empty();
    }

    private static Stream<Fault> origin(DocumentFacts facts) {
        return Boolean.FALSE.equals(facts.numberSeriesOfIssuer())
                ? Stream.of(Fault.of("rules.R17.series", facts.issuer().name()))
                : Stream.empty();
    }
}
