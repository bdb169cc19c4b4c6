package org.shuniu.meeting;

import java.time.Instant;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingOrigin;
import org.shuniu.meeting.domain.MeetingOutline;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;

/** Meetings as tests begin with them. */
public final class Meetings {
    public static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");

    private Meetings() {}

    /** A professional video meeting of nobody in particular; moments as 2026-04-13T09:00. */
    public static Meeting draft(String title, String from, String until) {
        var origin = new MeetingOrigin(2, "云江省水务厅", 21, "办公室", 1, 201, "方晴", NOW, OfficeTime.day(NOW));
        return new Meeting(origin, outline(title, MeetingClass.PROFESSIONAL, from, until));
    }

    /** A meeting that this person calls. */
    public static Meeting calledBy(Actor actor, long governmentId, MeetingOutline outline) {
        return new Meeting(
                new MeetingOrigin(
                        actor.organId(),
                        actor.organName(),
                        actor.unitId(),
                        actor.unitName(),
                        governmentId,
                        actor.personId(),
                        actor.name(),
                        NOW,
                        OfficeTime.day(NOW)),
                outline);
    }

    public static MeetingOutline outline(String title, MeetingClass meetingClass, String from, String until) {
        return new MeetingOutline(
                title,
                meetingClass,
                MeetingPurpose.DEPLOYMENT,
                MeetingForm.VIDEO,
                new Schedule(
                        OfficeTime.typed(from).orElseThrow(),
                        OfficeTime.typed(until).orElseThrow(),
                        null),
                new Venue(Venue.Kind.OWN, "第一会议室", null, false));
    }
}
