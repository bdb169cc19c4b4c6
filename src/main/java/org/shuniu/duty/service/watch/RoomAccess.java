package org.shuniu.duty.service.watch;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** Whose room it is: staff and leaders of its organ may look (others 404), staff may act (others 403). */
@Component
public class RoomAccess {
    /** Who reads what a room of his or her own organ keeps. */
    public static final Set<Role> READERS = EnumSet.of(
            Role.DUTY_OFFICER,
            Role.DUTY_DIRECTOR,
            Role.DUTY_ASSESSOR,
            Role.EMERGENCY_SIGNER,
            Role.SECRETARY,
            Role.LEADER,
            Role.PRINCIPAL);

    private final DutyRooms rooms;
    private final OpenRooms open;
    private final Trail trail;

    RoomAccess(DutyRooms rooms, OpenRooms open, Trail trail) {
        this.rooms = rooms;
        this.open = open;
        this.trail = trail;
    }

    public boolean reads(Actor actor, DutyRoom room) {
        return isReader(actor) && rooms.concerns(actor, room);
    }

    /** Has a room to look into at all, for the menu: the same rule without loading a room. */
    public boolean readsAny(Actor actor) {
        return isReader(actor) && open.organs().stream().anyMatch(organ -> rooms.concerns(actor, organ));
    }

    private static boolean isReader(Actor actor) {
        return !actor.isAdministrator() && READERS.stream().anyMatch(actor::has);
    }

    /** For reading; the first of the own rooms when none is named. */
    public DutyRoom seen(@Nullable Long roomId, Actor actor) {
        var room = roomId == null
                ? readable(actor).stream().findFirst().orElseThrow(RoomAccess::noRoom)
                : rooms.room(new DutyRoomId(roomId));
        if (!reads(actor, room)) {
            throw new NotFoundException();
        }
        return room;
    }

    private static RefusedException noRoom() {
        return new RefusedException(new Refusal("duty.watch.refused.noRoom"));
    }

    /** Rooms that this person may look into. */
    public List<DutyRoom> readable(Actor actor) {
        return rooms.lookedInto(actor).stream()
                .filter(room -> reads(actor, room))
                .toList();
    }

    public boolean isStaff(Actor actor, DutyRoom room) {
        return !actor.isAdministrator() && rooms.isStaff(actor, room);
    }

    public boolean isDirector(Actor actor, DutyRoom room) {
        return !actor.isAdministrator() && rooms.isDirector(actor, room);
    }

    /** Opens a room for staff, the first of the own ones when none is named. */
    public DutyRoom staffed(@Nullable Long roomId, String verb, Actor actor) {
        if (roomId == null && rooms.first(actor).isEmpty()) {
            throw refused(actor, verb, null, new Refusal("duty.watch.refused.notStaff"));
        }
        var room = roomId == null ? rooms.first(actor).orElseThrow() : rooms.room(new DutyRoomId(roomId));
        if (actor.organId() != room.organId()) {
            throw new NotFoundException();
        }
        if (!isStaff(actor, room)) {
            throw refused(actor, verb, room.roomId().subject(), new Refusal("duty.watch.refused.notStaff"));
        }
        if (!room.isOpen()) {
            throw new ConflictException(new Refusal("dutyroom.refused.closed"));
        }
        return room;
    }

    /** The refusal as it is thrown, noted in the trail. */
    public RefusedException refused(Actor actor, String verb, @Nullable SubjectRef subject, Refusal refusal) {
        trail.refused(actor, verb, subject, Map.of("reason", refusal.key()));
        return new RefusedException(refusal);
    }
}
