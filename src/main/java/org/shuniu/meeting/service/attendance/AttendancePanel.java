package org.shuniu.meeting.service.attendance;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPanel;
import org.springframework.stereotype.Component;

/** Attendance with the live quorum on the meeting's page, and the steps opening and end. */
@Component("meetingAttendancePanel")
class AttendancePanel implements MeetingPanel {
    private static final Set<MeetingStatus> SHOWN =
            EnumSet.of(MeetingStatus.NOTIFIED, MeetingStatus.IN_SESSION, MeetingStatus.ENDED, MeetingStatus.CLOSED);

    private final AttendanceQueries queries;
    private final AttendancePolicy policy;

    AttendancePanel(AttendanceQueries queries, AttendancePolicy policy) {
        this.queries = queries;
        this.policy = policy;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public String template() {
        return "meeting/attendance/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        return SHOWN.contains(meeting.status()) ? Optional.of(queries.attendance(meeting, reader)) : Optional.empty();
    }

    @Override
    public List<Step> steps(Meeting meeting, Actor reader) {
        if (policy.runs(reader, meeting).isPresent()) {
            return List.of();
        }
        String link = meeting.meetingId().link();
        if (MeetingAction.OPEN.startsFrom(meeting.status())) {
            return List.of(new Step(
                    "meeting.attendance.open",
                    link + "/attendance",
                    policy.closed(meeting).orElse(null),
                    policy.closed(meeting).isEmpty()));
        }
        return MeetingAction.END.startsFrom(meeting.status())
                ? List.of(new Step("meeting.attendance.end", link + "/attendance", null, true))
                : List.of();
    }
}
