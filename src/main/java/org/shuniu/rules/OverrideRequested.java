package org.shuniu.rules;

import java.time.Instant;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/** Somebody asked to lift a rule for a record. */
public record OverrideRequested(long id, SubjectRef subject, String title, String rule, Actor actor, Instant at)
        implements Activity {
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
