package org.shuniu.meeting;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.activity.Activity;

/**
 * People are no longer on the list of a meeting. A letter about the list, not the meeting: they may not open the
 * meeting any more, but are told that they need not come.
 */
public record PeopleTakenOff(String key, MeetingId meeting, String title, Actor actor, Instant at, Set<Long> audience)
        implements Activity {
    private static final String KIND = "MEETING_LIST";

    public PeopleTakenOff {
        audience = Set.copyOf(audience);
    }

    public static String newKey(MeetingId meeting) {
        return "meeting-list:" + meeting.value() + ":" + UUID.randomUUID();
    }

    @Override
    public String verb() {
        return "meeting.TAKE_OFF";
    }

    @Override
    public SubjectRef subject() {
        return new SubjectRef(KIND, meeting.value());
    }

    @Override
    public Map<String, String> facts() {
        return Map.of("count", String.valueOf(audience.size()));
    }
}
