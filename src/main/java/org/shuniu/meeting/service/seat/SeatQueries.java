package org.shuniu.meeting.service.seat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.seat.Seat;
import org.shuniu.meeting.domain.seat.SeatPlan;
import org.shuniu.meeting.domain.seat.SeatPlanRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingView;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.shuniu.meeting.service.seat.SeatView.Place;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Seat plans for screen and paper. */
@Service("meetingSeatQueries")
@Transactional(readOnly = true)
public class SeatQueries {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final SeatOrder order;
    private final SeatPlanRepository plans;

    SeatQueries(MeetingAccess access, NoticePolicy policy, SeatOrder order, SeatPlanRepository plans) {
        this.access = access;
        this.policy = policy;
        this.order = order;
        this.plans = plans;
    }

    public SeatView seats(MeetingId id, Actor actor) {
        return seats(access.seen(id, actor), actor);
    }

    SeatView seats(Meeting meeting, Actor actor) {
        var places = places(meeting);
        @Nullable SeatPlan plan = plans.findByMeetingId(meeting.id()).orElse(null);
        var podium = new ArrayList<Place>();
        var hall = new ArrayList<List<@Nullable Place>>();
        if (plan != null) {
            var rows = rows(plan, places);
            podium.addAll(rows.get(0).stream().flatMap(Stream::ofNullable).toList());
            hall.addAll(rows.subList(1, rows.size()));
        }
        return new SeatView(
                MeetingView.of(meeting),
                plan == null ? SeatPlan.NONE : plan.version(),
                plan == null ? null : plan.shape(),
                podium,
                hall,
                List.copyOf(places.values()),
                policy.prepares(actor, meeting).isEmpty());
    }

    /** Those expected, by attendee, with their rank. */
    private Map<Long, Place> places(Meeting meeting) {
        var places = new LinkedHashMap<Long, Place>();
        for (Attendee one : order.of(meeting)) {
            places.put(one.id(), new Place(one.id(), one.name(), one.organName(), one.postTitle(), places.size() + 1));
        }
        return places;
    }

    /** Takes everybody who has a seat out of {@code places}. */
    private static List<List<@Nullable Place>> rows(SeatPlan plan, Map<Long, Place> places) {
        var shape = plan.shape();
        var rows = new ArrayList<List<@Nullable Place>>();
        rows.add(new ArrayList<>(Collections.nCopies(Math.max(shape.podium(), 1), null)));
        for (int row = 0; row < shape.rowCount(); row++) {
            rows.add(new ArrayList<>(Collections.nCopies(shape.rowLength(), null)));
        }
        for (Seat seat : plan.seats()) {
            rows.get(seat.rowNumber()).set(seat.place(), places.remove(seat.attendeeId()));
        }
        return rows;
    }
}
