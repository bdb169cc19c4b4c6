package org.shuniu.supervision.assessment;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A score sheet of supervision went a step.
 *
 * @param step name of the step, e.g. SHOW, CONFIRM
 */
public record AssessmentMoved(
        String key,
        AssessmentId sheet,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public AssessmentMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(AssessmentId sheet) {
        return "supervision-assessment:" + sheet.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "supervisionAssessment." + step;
    }

    @Override
    public SubjectRef subject() {
        return sheet.subject();
    }

    @Override
    public String link() {
        return sheet.link();
    }
}
