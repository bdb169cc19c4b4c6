package org.shuniu.rules;

import java.time.Instant;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/** An administrator added a dated version of a rule. */
public record RuleVersionAdded(long id, String code, String title, Actor actor, Instant at, Map<String, String> facts)
        implements Activity {
    public RuleVersionAdded {
        facts = Map.copyOf(facts);
    }

    @Override
    public String key() {
        return "rules.version.added:" + id;
    }

    @Override
    public String verb() {
        return "rules.version.added";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef("RULE", id);
    }

    @Override
    public String link() {
        return "/admin/rules/" + code;
    }
}
