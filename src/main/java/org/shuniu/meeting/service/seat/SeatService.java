package org.shuniu.meeting.service.seat;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.seat.SeatPlan;
import org.shuniu.meeting.domain.seat.SeatPlanRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Draws seat plans by the order of the leaders and then of the list, and changes them by hand. */
@Service("meetingSeatService")
@Transactional
public class SeatService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final SeatOrder order;
    private final SeatPlanRepository plans;
    private final Publication publication;

    SeatService(
            MeetingAccess access,
            NoticePolicy policy,
            SeatOrder order,
            SeatPlanRepository plans,
            Publication publication) {
        this.access = access;
        this.policy = policy;
        this.order = order;
        this.plans = plans;
        this.publication = publication;
    }

    public void draw(MeetingId id, DrawSeats command, Actor actor) {
        var meeting = prepared(id, "DRAW_SEATS", actor);
        var people = order.of(meeting);
        if (people.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.seat.nobody").at("podium"));
        }
        var shape = new SeatPlan.Shape(
                Objects.requireNonNull(command.podium()),
                Objects.requireNonNull(command.rows()),
                Objects.requireNonNull(command.columns()),
                Objects.requireNonNull(command.rule()));
        var plan = cleared(meeting, command.version(), shape, actor);
        plan.seat(people.stream().map(Attendee::id).toList());
        plans.save(plan);
        tell(meeting, "DRAW_SEATS", actor);
    }

    /** A new plan, or the one there was when the form was drawn, without its seats. */
    private SeatPlan cleared(Meeting meeting, int version, SeatPlan.Shape shape, Actor actor) {
        var now = publication.time().now();
        @Nullable SeatPlan plan = plans.findByMeetingId(meeting.id()).orElse(null);
        unchanged(plan == null ? SeatPlan.NONE : plan.version(), version);
        if (plan == null) {
            return new SeatPlan(meeting.id(), shape, actor.signature(), now);
        }
        plan.clear(shape, actor.signature(), now);
        plans.flush();
        return plan;
    }

    private static void unchanged(int stored, int drawn) {
        if (stored != drawn) {
            throw new ConflictException(new Refusal("error.stale"));
        }
    }

    public void swap(MeetingId id, SwapSeats command, Actor actor) {
        var meeting = prepared(id, "SWAP_SEATS", actor);
        var plan = plans.findByMeetingId(meeting.id()).orElseThrow(NotFoundException::new);
        unchanged(plan.version(), command.version());
        if (Objects.equals(command.first(), command.second())) {
            throw new InvalidException(new Refusal("meeting.seat.whom.same").at("second"));
        }
        plan.swap(Objects.requireNonNull(command.first()), Objects.requireNonNull(command.second()));
        tell(meeting, "SWAP_SEATS", actor);
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
