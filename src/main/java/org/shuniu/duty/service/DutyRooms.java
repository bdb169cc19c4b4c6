package org.shuniu.duty.service;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which rooms are whose, and who is on duty in them at a moment. */
@Component
@Transactional(readOnly = true)
public class DutyRooms {
    /** A handover that was forgotten for longer keeps nobody in the room. */
    private static final Duration RELIEVED_WITHIN = Duration.ofHours(12);

    private final DutyRoomRepository rooms;
    private final ShiftRepository shifts;
    private final Directory directory;

    public DutyRooms(DutyRoomRepository rooms, ShiftRepository shifts, Directory directory) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.directory = directory;
    }

    /** Open rooms of the actor's own organ, 总值班室 first. */
    public List<DutyRoom> own(Actor actor) {
        return rooms.findByOrganIdAndOpenTrueOrderByKindAscIdAsc(actor.organId());
    }

    /** Rooms into which this person looks by office: the own ones; a government's leaders those of its office. */
    public List<DutyRoom> lookedInto(Actor actor) {
        var own = own(actor);
        return own.isEmpty() && leads(actor)
                ? directory.holders(Role.DUTY_DIRECTOR, actor.organId()).stream()
                        .map(PostCard::organId)
                        .distinct()
                        .flatMap(organ -> rooms.findByOrganIdAndOpenTrueOrderByKindAscIdAsc(organ).stream())
                        .toList()
                : own;
    }

    /** Belongs to the organ of the room, or leads the government whose office keeps it. */
    public boolean concerns(Actor actor, DutyRoom room) {
        return concerns(actor, room.organId());
    }

    /** The same of any open room of that organ. */
    public boolean concerns(Actor actor, long organId) {
        return actor.organId() == organId || leads(actor) && directory.actsFor(organId, actor.organId());
    }

    private static boolean leads(Actor actor) {
        return actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL);
    }

    /** The room for which this person works unless another is named. */
    public Optional<DutyRoom> first(Actor actor) {
        return own(actor).stream().findFirst();
    }

    /** A room by id; 404 when there is none. */
    public DutyRoom room(DutyRoomId id) {
        return rooms.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** The same where it is in use: nothing new begins in a closed one. */
    public DutyRoom inUse(DutyRoomId id) {
        var room = room(id);
        if (!room.isOpen()) {
            throw new ConflictException(new Refusal("dutyroom.refused.closed"));
        }
        return room;
    }

    /** Rooms that report to this one. */
    public List<DutyRoom> below(DutyRoomId id) {
        return rooms.findByUpperRoomIdAndOpenTrueOrderById(id.value());
    }

    /** The published shift of a room at this moment. */
    public Optional<Shift> shiftAt(DutyRoomId id, Instant moment) {
        return shifts.published(List.of(id.value()), moment, moment.plusSeconds(1)).stream()
                .findFirst();
    }

    /** Whose shift is over but who has not been relieved: he or she sits there until the handover (C3). */
    public List<Shift> notRelieved(DutyRoomId id, Instant moment) {
        return shifts.stillThere(id.value(), moment.minus(RELIEVED_WITHIN), moment);
    }

    /** Holds a duty role in the organ of the room. */
    public boolean isStaff(Actor actor, DutyRoom room) {
        return actor.organId() == room.organId() && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
    }

    public boolean isDirector(Actor actor, DutyRoom room) {
        return actor.organId() == room.organId() && actor.has(Role.DUTY_DIRECTOR);
    }
}
