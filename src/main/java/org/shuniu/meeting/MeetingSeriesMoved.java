package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * Something happened to a series of meetings.
 *
 * @param step FOUND, EDIT, PREPARE, END, or ALARM when a period passes without a meeting
 */
public record MeetingSeriesMoved(
        String key,
        MeetingSeriesId series,
        String step,
        String title,
        Actor actor,
        Instant at,
        Map<String, String> facts,
        Set<Long> audience)
        implements Activity {
    public MeetingSeriesMoved {
        facts = Map.copyOf(facts);
        audience = Set.copyOf(audience);
    }

    @Override
    public String verb() {
        return "meetingSeries." + step;
    }

    @Override
    public SubjectRef subject() {
        return series.subject();
    }

    @Override
    public String link() {
        return series.link();
    }
}
