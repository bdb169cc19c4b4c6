package org.shuniu.rules.domain;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Picks, out of all versions, the rules that count on a day in a profile. */
public final class RuleSelection {
    private RuleSelection() {}

    /** One version for each code: of those in force, the one of the strongest profile, there the newest. */
    public static List<Rule> inForce(Collection<Rule> versions, LocalDate on, Profile profile) {
        Map<String, Rule> chosen = new LinkedHashMap<>();
        for (Profile step : profile.lineage()) {
            versions.stream()
                    .filter(rule -> rule.profile() == step && rule.isInForceOn(on))
                    .sorted(Comparator.comparing(Rule::validFrom))
                    .forEach(rule -> chosen.put(rule.code(), rule));
        }
        return List.copyOf(chosen.values());
    }
}
