package org.shuniu.duty.service.check;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.check.CheckAction;
import org.shuniu.duty.domain.check.DutyCheck;
import org.shuniu.duty.domain.check.DutyCheckRepository;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.watch.RoomAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Component;

/** The door to every call: seen at all (404), allowed (403), moved meanwhile (409). */
@Component
class CheckAccess {
    private final DutyCheckRepository checks;
    private final Visibility visibility;
    private final RoomAccess access;
    private final DutyRooms rooms;

    CheckAccess(DutyCheckRepository checks, Visibility visibility, RoomAccess access, DutyRooms rooms) {
        this.checks = checks;
        this.visibility = visibility;
        this.access = access;
        this.rooms = rooms;
    }

    DutyRoom room(long id) {
        return rooms.room(new DutyRoomId(id));
    }

    DutyCheck seen(DutyCheckId id, Actor actor) {
        visibility.require(actor, id.subject());
        return checks.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    DutyCheck opened(DutyCheckId id, CheckAction action, int version, Actor actor) {
        var check = seen(id, actor);
        duty(actor, check, action).ifPresent(refusal -> {
            throw access.refused(actor, "dutyCheck." + action, id.subject(), refusal);
        });
        outOfOrder(check, action).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        if (check.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return check;
    }

    boolean may(Actor actor, DutyCheck check, CheckAction action) {
        return duty(actor, check, action).isEmpty() && outOfOrder(check, action).isEmpty();
    }

    private static Optional<Refusal> outOfOrder(DutyCheck check, CheckAction action) {
        return action.startsFrom(check.status()) && check.answeredAt() == null
                ? Optional.empty()
                : Optional.of(new Refusal("duty.check.refused.answered"));
    }

    private Optional<Refusal> duty(Actor actor, DutyCheck check, CheckAction action) {
        return switch (action) {
            case ANSWER -> staff(actor, check.toRoomId(), "duty.check.refused.notCalled");
            case RECORD -> staff(actor, check.fromRoomId(), "duty.check.refused.notCaller");
            case MISS -> Optional.of(new Refusal("duty.check.refused.system"));
        };
    }

    private Optional<Refusal> staff(Actor actor, long room, String key) {
        return access.isStaff(actor, room(room)) ? Optional.empty() : Optional.of(new Refusal(key));
    }

    /** The room that calls, and only rooms that report to it. */
    DutyRoom caller(@Nullable Long roomId, Actor actor) {
        return access.staffed(roomId, "dutyCheck.START", actor);
    }
}
