package org.shuniu.rules.domain.check.form;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.springframework.stereotype.Component;

/** R42: what is issued is what was signed (第二十五条（一）). */
@Component
class SignedText implements DocumentCheck {
    @Override
    public String code() {
        return "R42";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return facts.signedHash() != null
                        && facts.currentHash() != null
                        && !facts.signedHash().equals(facts.currentHash())
                ? Stream.of(Fault.of("rules.R42").at("body"))
                : Stream.empty();
    }
}
