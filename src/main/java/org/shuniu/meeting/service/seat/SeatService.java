package org.shuniu.meeting.service.seat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.seat.SeatPlan;
import org.shuniu.meeting.domain.seat.SeatPlanRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws seat plans by the order of the list, which is that of the leaders, and changes them by hand. */
@Service("meetingSeatService")
@Transactional
public class SeatService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final AttendeeRepository attendees;
    private final SeatPlanRepository plans;
    private final Publication publication;

    SeatService(
            MeetingAccess access,
            NoticePolicy policy,
            AttendeeRepository attendees,
            SeatPlanRepository plans,
            Publication publication) {
        this.access = access;
        this.policy = policy;
        this.attendees = attendees;
        this.plans = plans;
        this.publication = publication;
    }

    public void draw(MeetingId id, DrawSeats command, Actor actor) {
        var meeting = prepared(id, "DRAW_SEATS", actor);
        var people = expected(meeting);
        if (people.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.seat.nobody").at("podium"));
        }
        plans.findByMeetingId(meeting.id()).ifPresent(plans::delete);
        plans.flush();
        var shape = new SeatPlan.Shape(
                Objects.requireNonNull(command.podium()),
                Objects.requireNonNull(command.rows()),
                Objects.requireNonNull(command.columns()),
                Objects.requireNonNull(command.rule()));
        var plan = new SeatPlan(
                meeting.id(), shape, actor.signature(), publication.time().now());
        plan.seat(people.stream().map(Attendee::id).toList());
        plans.save(plan);
        tell(meeting, "DRAW_SEATS", actor);
    }

    public void swap(MeetingId id, SwapSeats command, Actor actor) {
        var meeting = prepared(id, "SWAP_SEATS", actor);
        var plan = plans.findByMeetingId(meeting.id()).orElseThrow(NotFoundException::new);
        if (plan.version() != command.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        if (Objects.equals(command.first(), command.second())) {
            throw new InvalidException(new Refusal("meeting.seat.whom.same").at("second"));
        }
        plan.swap(Objects.requireNonNull(command.first()), Objects.requireNonNull(command.second()));
        tell(meeting, "SWAP_SEATS", actor);
    }

    private List<Attendee> expected(Meeting meeting) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> !one.isOnLeave())
                .toList();
    }

    private Meeting prepared(MeetingId id, String step, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, step, actor);
        return meeting;
    }

    private void tell(Meeting meeting, String step, Actor actor) {
        publication.announcer().moved(meeting, step, actor, Map.of(), Set.of());
    }
}
