package org.shuniu.duty.service.handover;

import java.util.Optional;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.ShiftId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftAction;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.domain.watch.WatchShifts;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** The door to every shift: published and of a room one may look into (404), allowed (403), in order (409). */
@Component
class ShiftAccess {
    private final WatchShifts shifts;
    private final ShiftPolicy policy;
    private final RoomAccess access;
    private final DutyRooms rooms;

    ShiftAccess(WatchShifts shifts, ShiftPolicy policy, RoomAccess access, DutyRooms rooms) {
        this.shifts = shifts;
        this.policy = policy;
        this.access = access;
        this.rooms = rooms;
    }

    Shift seen(ShiftId id, Actor actor) {
        var shift = shifts.findById(id.value())
                .filter(found -> found.status() != ShiftStatus.PLANNED)
                .orElseThrow(NotFoundException::new);
        if (!access.reads(actor, room(shift))) {
            throw new NotFoundException();
        }
        return shift;
    }

    DutyRoom room(Shift shift) {
        return rooms.room(new DutyRoomId(shift.roomId()));
    }

    Shift opened(ShiftId id, ShiftAction action, int version, Actor actor) {
        var shift = seen(id, actor);
        policy.refusal(actor, room(shift), shift, action).ifPresent(refusal -> {
            throw access.refused(actor, "dutyShift." + action, id.subject(), refusal);
        });
        policy.outOfOrder(shift, action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        if (shift.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return shift;
    }

    Optional<Refusal> refusal(Actor actor, Shift shift, ShiftAction action) {
        return policy.outOfOrder(shift, action).or(() -> policy.refusal(actor, room(shift), shift, action));
    }
}
