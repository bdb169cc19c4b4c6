package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R18: one number, one paper, and no number missing without an entry in the register of void numbers. */
@Component
class NumberRegister implements DocumentCheck {
    @Override
    public String code() {
        return "R18";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return Stream.concat(
                        fault(facts.numberUnique(), "rules.R18.taken"), fault(facts.numberGapless(), "rules.R18.gap"))
                .map(fault -> fault.at("number"));
    }

    private static Stream<Fault> fault(@Nullable Boolean right, String key) {
        return Boolean.FALSE.equals(right) ? Stream.of(Fault.of(key)) : Stream.empty();
    }
}
