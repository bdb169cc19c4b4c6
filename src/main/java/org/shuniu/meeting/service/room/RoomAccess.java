package org.shuniu.meeting.service.room;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.MeetingRoomRepository;
import org.shuniu.meeting.domain.room.RoomBooking;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** The door to rooms: those of the own government, kept by the 会务员 of their organ. */
@Component("meetingRoomAccess")
class RoomAccess {
    private final MeetingRoomRepository rooms;
    private final MeetingPeople people;
    private final Trail trail;

    RoomAccess(MeetingRoomRepository rooms, MeetingPeople people, Trail trail) {
        this.rooms = rooms;
        this.people = people;
        this.trail = trail;
    }

    long government(Actor actor) {
        return people.government(actor.organId());
    }

    MeetingRoom seen(long id, Actor actor) {
        return rooms.findById(id)
                .filter(room -> room.governmentId() == government(actor))
                .orElseThrow(NotFoundException::new);
    }

    /** Whoever keeps rooms at all; a new room becomes one of the own organ. */
    void requireOfficer(Actor actor) {
        if (!actor.has(Role.MEETING_OFFICER)) {
            throw refused(actor, "room.EDIT", null, new Refusal("meeting.room.refused.notKeeper"));
        }
    }

    boolean keeps(Actor actor, MeetingRoom room) {
        return actor.has(Role.MEETING_OFFICER) && actor.organId() == room.organId();
    }

    void requireKeeper(MeetingRoom room, Actor actor) {
        if (!keeps(actor, room)) {
            throw refused(actor, "room.EDIT", room.subject(), new Refusal("meeting.room.refused.notKeeper"));
        }
    }

    /** The keeper, or the unit that booked it. */
    Optional<Refusal> endRefusal(Actor actor, MeetingRoom room, RoomBooking booking) {
        boolean own = booking.booker().personId() == actor.personId()
                || booking.booker().unitId() == actor.unitId();
        return own || keeps(actor, room)
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.room.refused.notBooker"));
    }

    static void unchanged(int stored, int drawn) {
        if (stored != drawn) {
            throw new ConflictException(new Refusal("error.stale"));
        }
    }

    RefusedException refused(Actor actor, String step, @Nullable SubjectRef subject, Refusal reason) {
        trail.refused(actor, step, subject, Map.of("reason", reason.key()));
        return new RefusedException(reason);
    }
}
