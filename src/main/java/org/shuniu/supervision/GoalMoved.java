package org.shuniu.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An annual key task went a step.
 *
 * @param step name of the step, e.g. ISSUE, REPORT, OVERDUE
 */
public record GoalMoved(
        String key,
        GoalId goal,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public GoalMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(GoalId goal) {
        return "goal:" + goal.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "goal." + step;
    }

    @Override
    public SubjectRef subject() {
        return goal.subject();
    }

    @Override
    public String link() {
        return goal.link();
    }
}
