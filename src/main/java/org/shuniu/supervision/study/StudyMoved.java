package org.shuniu.supervision.study;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A research report went a step, or a paper began from it.
 *
 * @param step name of the step, e.g. SUBMIT, APPROVE
 */
public record StudyMoved(
        String key,
        StudyId study,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public StudyMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(StudyId study) {
        return "supervision-study:" + study.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "supervisionStudy." + step;
    }

    @Override
    public SubjectRef subject() {
        return study.subject();
    }

    @Override
    public String link() {
        return study.link();
    }
}
