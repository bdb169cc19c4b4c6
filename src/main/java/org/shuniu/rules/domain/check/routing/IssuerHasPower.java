package org.shuniu.rules.domain.check.routing;

import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Parties;
import org.springframework.stereotype.Component;

/** R02: only a government submits a 议案, only who may make rules issues a 命令（令） (第八条). */
@Component
class IssuerHasPower implements DocumentCheck {
    @Override
    public String code() {
        return "R02";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        if (Kinds.is(facts, Kinds.MOTION)) {
            return motion(facts);
        }
        return Kinds.isOrder(facts) && !mayOrder(facts.issuer())
                ? Stream.of(Fault.of("rules.R02.order", facts.issuer().name()).at("kind"))
                : Stream.empty();
    }

    private static Stream<Fault> motion(DocumentFacts facts) {
        Stream<Fault> issuer = Parties.isGovernment(facts.issuer())
                ? Stream.empty()
                : Stream.of(Fault.of("rules.R02.motion", facts.issuer().name()).at("kind"));
        Stream<Fault> addressees = facts.addressees().stream()
                .filter(party -> party.type() != null && !Parties.isType(party, "CONGRESS"))
                .map(party -> Fault.of("rules.R02.addressee", party.name()).at("addressees"));
        return Stream.concat(issuer, addressees);
    }

    private static boolean mayOrder(Party issuer) {
        return Parties.isGovernment(issuer) || Parties.isDepartment(issuer) && "STATE".equals(issuer.level());
    }
}
