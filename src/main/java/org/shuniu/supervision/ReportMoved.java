package org.shuniu.supervision;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * A circular or special report went a step.
 *
 * @param step name of the step, e.g. SUBMIT, SIGN, DISTRIBUTE
 */
public record ReportMoved(
        String key,
        ReportId report,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {

    public ReportMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    public static String newKey(ReportId report) {
        return "supervision-report:" + report.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "supervisionReport." + step;
    }

    @Override
    public SubjectRef subject() {
        return report.subject();
    }

    @Override
    public String link() {
        return report.link();
    }
}
