package org.shuniu.rules.domain.check.routing;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Parties;
import org.springframework.stereotype.Component;

/** R07: a paper to a superior is not copied to subordinates (第十五条（一）). */
@Component
class NoCopyDown implements DocumentCheck {
    @Override
    public String code() {
        return "R07";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (!Kinds.isUpward(facts)) {
            return Stream.empty();
        }
        return facts.copies().stream()
                .filter(party -> Parties.isBelow(party, facts.issuer()))
                .map(party -> Fault.of("rules.R07", party.name()).at("copies"));
    }
}
