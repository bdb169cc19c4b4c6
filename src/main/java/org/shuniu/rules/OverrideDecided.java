package org.shuniu.rules;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/** The request to lift a rule was approved or refused; who asked is told. */
public record OverrideDecided(
        long id,
        SubjectRef subject,
        String title,
        String rule,
        boolean approved,
        long requesterId,
        Actor actor,
        Instant at)
        implements Activity {
    @Override
    public String key() {
        return "rules.override.decided:" + id;
    }

    @Override
    public String verb() {
        return approved ? "rules.override.approved" : "rules.override.refused";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("rule", rule, "override", String.valueOf(id));
    }

    @Override
    public Set<Long> audience() {
        return Set.of(requesterId);
    }

    @Override
    public String link() {
        return "/rules/overrides";
    }
}
