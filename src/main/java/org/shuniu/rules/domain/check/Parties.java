package org.shuniu.rules.domain.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.rules.DocumentFacts;
import org.shuniu.rules.DocumentFacts.Party;

/** Judgements on issuers and addressees that several rules share. */
public final class Parties {
    private static final List<String> LEVELS = List.of("STATE", "PROVINCE", "CITY", "COUNTY", "TOWNSHIP");

    private static final Pattern COMMITTEE = Pattern.compile("党(?:工)?委$|[省市州盟县区旗乡镇]委$|^中共.*[省市州盟县区旗乡镇]委员会$");

    private Parties() {}

    public static boolean isType(Party party, String... types) {
        return Stream.of(types).anyMatch(type -> type.equals(party.type()));
    }

    /** A government, by directory or, for names such as 各市人民政府 that stand for many, by its last words. */
    public static boolean isGovernment(Party party) {
        return party.type() == null ? party.name().endsWith("政府") : isType(party, "GOVERNMENT");
    }

    /** A committee of the party at its place, which no directory of the government lists: 青岚市委, 各县党委. */
    public static boolean isCommittee(Party party) {
        return party.organId() == null && COMMITTEE.matcher(party.name()).find();
    }

    /** Stands on a lower level than the issuer; 各市… and the like are lower by their nature. */
    public static boolean isBelow(Party party, Party issuer) {
        if (party.relation().equals("SUBORDINATE")) {
            return true;
        }
        if (party.level() == null) {
            return party.collective();
        }
        return rank(party.level()) > rank(issuer.level());
    }

    public static boolean isDepartment(Party party) {
        return isType(party, "DEPARTMENT", "DIRECT_AGENCY");
    }

    public static List<Party> issuers(DocumentFacts facts) {
        return Stream.concat(Stream.of(facts.issuer()), facts.jointIssuers().stream())
                .toList();
    }

    public static String names(List<Party> parties) {
        return parties.stream().map(Party::name).collect(Collectors.joining("、"));
    }

    private static int rank(@Nullable String level) {
        return level == null ? LEVELS.size() : LEVELS.indexOf(level);
    }
}
