package org.shuniu.meeting.service.room;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.RoomMoved;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.RoomBooking;
import org.shuniu.meeting.domain.room.Span;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells trail and inbox what happened to rooms and bookings. */
@Component("meetingRoomAnnouncer")
class RoomAnnouncer {
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    RoomAnnouncer(ApplicationEventPublisher events, OfficeTime time) {
        this.events = events;
        this.time = time;
    }

    void room(MeetingRoom room, String step, Actor actor) {
        tell(room, step, actor, Map.of(), Set.of());
    }

    /** Whoever booked it is told when somebody else moves or ends it. */
    void booking(MeetingRoom room, RoomBooking booking, String step, Actor actor) {
        var facts = Map.of("booking", String.valueOf(booking.id()), "time", span(booking.span()));
        tell(room, step, actor, facts, Set.of(booking.booker().personId()));
    }

    private void tell(MeetingRoom room, String step, Actor actor, Map<String, String> facts, Set<Long> audience) {
        var told = new HashSet<>(audience);
        told.remove(actor.personId());
        String key = "room:" + room.id() + ":" + UUID.randomUUID();
        events.publishEvent(
                new RoomMoved(key, room.subject(), step, room.card().name(), actor, time.now(), facts, told));
    }

    static String span(Span span) {
        return OfficeTime.minute(span.startsAt()) + " – " + OfficeTime.minute(span.endsAt());
    }
}
