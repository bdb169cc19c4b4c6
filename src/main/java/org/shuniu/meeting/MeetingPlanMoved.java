package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * An annual plan went a step, or one is missing.
 *
 * @param step name of the step, e.g. SUBMIT, REMIND
 * @param link the plan, or the list where there is none yet
 */
public record MeetingPlanMoved(
        String key,
        SubjectRef subject,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience,
        String link)
        implements Activity {
    public MeetingPlanMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    @Override
    public String verb() {
        return "meetingPlan." + step;
    }
}
