package org.shuniu.rules;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Somebody asked to lift a rule for a record.
 *
 * @param audience those who may decide it
 */
public record OverrideRequested(
        long id, SubjectRef subject, String title, String rule, Actor actor, Instant at, Set<Long> audience)
        implements Activity {
    public OverrideRequested {
        audience = Set.copyOf(audience);
    }

    @Override
    public String key() {
        return "rules.override.requested:" + id;
    }

    @Override
    public String verb() {
        return "rules.override.requested";
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("rule", rule, "override", String.valueOf(id));
    }

    @Override
    public String link() {
        return "/rules/overrides";
    }
}
