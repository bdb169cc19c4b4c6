package org.shuniu.rules.domain.check.routing;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.springframework.stereotype.Component;

/** R13: a paper to a superior shows who signed it (第九条（六）). */
@Component
class SignerNamed implements DocumentCheck {
    @Override
    public String code() {
        return "R13";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        boolean missing = facts.signer() == null || facts.signer().isBlank();
        return Kinds.isUpward(facts) && missing
                ? Stream.of(Fault.of("rules.R13").at("signer"))
                : Stream.empty();
    }
}
