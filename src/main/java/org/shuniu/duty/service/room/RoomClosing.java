package org.shuniu.duty.service.room;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.Closure;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.shuniu.duty.service.room.command.CloseRoom;
import org.shuniu.duty.service.watch.MatterBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Ends a duty room once nothing is left to do in it; what it has done stays readable. */
@Service
@Transactional
public class RoomClosing {
    private final DutyRoomRepository rooms;
    private final ShiftRepository shifts;
    private final MatterBook matters;
    private final RoomAccess access;
    private final SecrecyGuard secrecy;

    RoomClosing(
            DutyRoomRepository rooms,
            ShiftRepository shifts,
            MatterBook matters,
            RoomAccess access,
            SecrecyGuard secrecy) {
        this.rooms = rooms;
        this.shifts = shifts;
        this.matters = matters;
        this.access = access;
        this.secrecy = secrecy;
    }

    public void close(DutyRoomId id, CloseRoom command, Actor actor) {
        var room = access.opened(id, "CLOSE", actor);
        String reason = checked(room, command, actor);
        var inTheWay = inTheWay(room);
        if (!inTheWay.isEmpty()) {
            throw new InvalidException(inTheWay);
        }
        room.close(new Closure(reason, actor.signature(), access.time().now()));
        access.written(room, "ROOM_CLOSE", Map.of("reason", reason), actor);
    }

    /** In use again; refused while another room of the organ bears its name. */
    public void reopen(DutyRoomId id, CloseRoom command, Actor actor) {
        var room = access.managed(id, "REOPEN", actor);
        if (room.isOpen()) {
            throw new ConflictException(new Refusal("dutyroom.refused.open"));
        }
        String reason = checked(room, command, actor);
        if (rooms.findByOrganIdAndOpenTrueOrderByKindAscIdAsc(room.organId()).stream()
                .anyMatch(other -> other.name().equals(room.name()))) {
            throw new InvalidException(new Refusal("dutyroom.name.taken"));
        }
        room.reopen();
        access.written(room, "ROOM_REOPEN", Map.of("reason", reason), actor);
    }

    private String checked(DutyRoom room, CloseRoom command, Actor actor) {
        if (room.version() != command.version()) {
            throw new ConflictException(new Refusal("dutyroom.refused.stale"));
        }
        String reason = Objects.requireNonNull(command.reason()).strip();
        secrecy.requireUnmarked("reason", reason, actor);
        return reason;
    }

    /** What is still open in a room, for its director; empty when it may be closed. */
    @Transactional(readOnly = true)
    public List<Refusal> inTheWay(DutyRoomId id, Actor actor) {
        return inTheWay(access.managed(id, "CLOSE", actor));
    }

    private List<Refusal> inTheWay(DutyRoom room) {
        var inTheWay = new ArrayList<Refusal>();
        matters.of(room.roomId())
                .forEach(matter -> inTheWay.add(
                        new Refusal("dutyroom.close.matter." + matter.subject().kind(), matter.title())));
        shiftsInTheWay(room, inTheWay);
        rooms.findByUpperRoomIdAndOpenTrueOrderById(room.id())
                .forEach(below -> inTheWay.add(new Refusal("dutyroom.close.below", below.name())));
        return inTheWay;
    }

    /** Running ones, and those to come of published rosters. */
    private void shiftsInTheWay(DutyRoom room, List<Refusal> inTheWay) {
        var unfinished = shifts.unfinished(room.id(), access.time().now());
        unfinished.stream()
                .filter(shift -> shift.status() != ShiftStatus.NOT_STARTED)
                .forEach(shift -> inTheWay.add(new Refusal("dutyroom.close.running", start(shift))));
        var toCome = unfinished.stream()
                .filter(shift -> shift.status() == ShiftStatus.NOT_STARTED)
                .toList();
        if (!toCome.isEmpty()) {
            inTheWay.add(new Refusal(
                    "dutyroom.close.toCome",
                    toCome.size(),
                    start(toCome.get(0)),
                    start(toCome.get(toCome.size() - 1))));
        }
    }

    private static String start(Shift shift) {
        return OfficeTime.field(shift.startsAt()).replace('T', ' ');
    }
}
