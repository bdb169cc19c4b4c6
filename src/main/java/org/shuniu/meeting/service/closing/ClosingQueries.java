package org.shuniu.meeting.service.closing;

import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages about the end of a meeting show. */
@Service
@Transactional(readOnly = true)
public class ClosingQueries {
    private final MeetingAccess access;
    private final ClosingPolicy policy;
    private final ChecklistWriter checklist;
    private final CostDesk costs;
    private final AttendeeRepository attendees;

    ClosingQueries(
            MeetingAccess access,
            ClosingPolicy policy,
            ChecklistWriter checklist,
            CostDesk costs,
            AttendeeRepository attendees) {
        this.access = access;
        this.policy = policy;
        this.checklist = checklist;
        this.costs = costs;
        this.attendees = attendees;
    }

    /** The checklist and the costs; refused to whom the closing is refused. */
    public View view(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusal(actor, meeting), meeting, "CLOSE", actor);
        return of(meeting);
    }

    View of(Meeting meeting) {
        return new View(checklist.of(meeting), costs.of(meeting));
    }

    public record View(Checklist checklist, CostView cost) {}

    /** The form of the costs, with the number of those who came. */
    public RecordCost costForm(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.refusal(actor, meeting), meeting, "COST", actor);
        long came = attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(attendee -> !attendee.isOnLeave())
                .count();
        return costs.of(meeting)
                .form((int) Math.max(1, came), meeting.schedule().days());
    }
}
