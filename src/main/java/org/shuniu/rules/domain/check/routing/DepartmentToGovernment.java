package org.shuniu.rules.domain.check.routing;

import java.util.List;
import java.util.stream.Stream;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;
import org.shuniu.rules.domain.check.CheckContext;
import org.shuniu.rules.domain.check.DocumentCheck;
import org.shuniu.rules.domain.check.Fault;
import org.shuniu.rules.domain.check.Kinds;
import org.shuniu.rules.domain.check.Parties;
import org.shuniu.rules.domain.check.Phrases;
import org.shuniu.rules.domain.check.Text;
import org.springframework.stereotype.Component;

/** R04: a department does not write formally to a lower government. The parameter {@code mode} is {@code kind}
 * (any kind but 函, profile seed) or {@code directive} (only with words of command, profile 2012); 第十六条（二）. */
@Component
class DepartmentToGovernment implements DocumentCheck {
    @Override
    public String code() {
        return "R04";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        List<Party> governments = lowerGovernments(facts);
        if (governments.isEmpty() || facts.exceptionApproved() || context.exceptionLifted()) {
            return Stream.empty();
        }
        if (Kinds.is(facts, Kinds.LETTER)) {
            return purpose(facts);
        }
        return context.word("mode", "kind").equals("directive")
                ? directives(facts, governments, context.words("words"))
                : Stream.of(Fault.of("rules.R04", facts.issuer().name(), Parties.names(governments))
                        .at("addressees"));
    }

    /** Lower governments, and committees of the party beside them, among the addressees of a department or 直属机构; empty for other issuers. */
    static List<Party> lowerGovernments(DocumentFacts facts) {
        if (!Parties.isDepartment(facts.issuer())) {
            return List.of();
        }
        return facts.addressees().stream()
                .filter(party -> Parties.isGovernment(party) || Parties.isCommittee(party))
                .filter(party -> Parties.isBelow(party, facts.issuer()))
                .toList();
    }

    private static Stream<Fault> purpose(DocumentFacts facts) {
        return facts.letterPurpose() == null || facts.letterPurpose().isBlank()
                ? Stream.of(Fault.of("rules.R04.purpose").at("letterPurpose"))
                : Stream.empty();
    }

    private static Stream<Fault> directives(DocumentFacts facts, List<Party> governments, List<String> words) {
        return Phrases.in(Text.of(facts.body()), words).map(hit -> hit.line()
                .fault(
                        "rules.R04.directive",
                        hit.from(),
                        hit.from() + hit.phrase().length(),
                        hit.phrase(),
                        Parties.names(governments))
                .at("body"));
    }
}
