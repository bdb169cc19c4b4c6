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
import org.springframework.stereotype.Component;

/** R03: 内设机构 (but 办公厅、办公室) and 议事协调机构 do not issue externally; there is no exception (第十七条). */
@Component
class ExternalIssuer implements DocumentCheck {
    @Override
    public String code() {
        return "R03";
    }

    @Override
    public Stream<Fault> check(DocumentFacts facts, CheckContext context) {
        return Parties.issuers(facts).stream()
                .filter(issuer -> mayNotIssue(issuer) && isExternal(facts, issuer))
                .map(issuer -> Fault.of(key(issuer), issuer.name()).at("issuer"));
    }

    private static boolean mayNotIssue(Party issuer) {
        return Parties.isType(issuer, "COORDINATION_BODY")
                || Parties.isType(issuer, "DIVISION")
                        && !issuer.name().endsWith("办公室")
                        && !issuer.name().endsWith("办公厅");
    }

    private static boolean isExternal(DocumentFacts facts, Party issuer) {
        if (facts.addressees().isEmpty() && facts.copies().isEmpty()) {
            return Kinds.isPublic(facts);
        }
        return Stream.of(facts.addressees(), facts.copies())
                .flatMap(List::stream)
                .anyMatch(party -> isOutside(party, issuer));
    }

    /** A division may write to itself, to the organ it belongs to and to the organ's other divisions. */
    private static boolean isOutside(Party party, Party issuer) {
        if (party.relation().equals("SELF")) {
            return false;
        }
        if (!Parties.isType(issuer, "DIVISION")) {
            return true;
        }
        return !party.relation().equals("SUPERIOR")
                && !(party.relation().equals("SAME_LEVEL") && Parties.isType(party, "DIVISION"));
    }

    private static String key(Party issuer) {
        return Parties.isType(issuer, "DIVISION") ? "rules.R03.division" : "rules.R03.coordination";
    }
}
