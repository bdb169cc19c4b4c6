package org.shuniu.duty.service.roster;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.roster.DutyLeave;
import org.shuniu.duty.domain.roster.DutyLeaveRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.command.EnterLeave;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Leave of the people of a room, which its rosters respect. */
@Service
@Transactional
public class LeaveService {
    private final DutyLeaveRepository leaves;
    private final DutyRooms rooms;
    private final RosterAccess access;
    private final RosterBook book;
    private final Trail trail;
    private final SecrecyGuard secrecy;

    LeaveService(
            DutyLeaveRepository leaves,
            DutyRooms rooms,
            RosterAccess access,
            RosterBook book,
            Trail trail,
            SecrecyGuard secrecy) {
        this.leaves = leaves;
        this.rooms = rooms;
        this.access = access;
        this.book = book;
        this.trail = trail;
        this.secrecy = secrecy;
    }

    public long enter(DutyRoomId id, EnterLeave command, Actor actor) {
        var room = rooms.room(id);
        access.requireStaff(actor, room.organId(), id.subject());
        secrecy.requireUnmarked("note", command.note(), actor);
        if (command.toDay().isBefore(command.fromDay())) {
            throw new InvalidException(new Refusal("roster.leave.backwards").at("toDay"));
        }
        var person = room.members().stream()
                .filter(member -> member.personId() == command.personId())
                .map(Member::personName)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("roster.slot.person.unknown").at("personId")));
        var leave = leaves.save(new DutyLeave(
                        room.organId(), command.personId(), person, command.fromDay(), command.toDay(), book.by(actor))
                .noting(
                        command.note() == null || command.note().isBlank()
                                ? null
                                : command.note().strip()));
        trail.record(actor, "roster.LEAVE", id.subject(), facts(leave));
        return leave.id();
    }

    public void remove(DutyRoomId id, long leaveId, Actor actor) {
        var room = rooms.room(id);
        access.requireStaff(actor, room.organId(), id.subject());
        var leave = leaves.findById(leaveId)
                .filter(found -> found.organId() == room.organId())
                .orElseThrow(NotFoundException::new);
        leaves.delete(leave);
        trail.record(actor, "roster.LEAVE_REMOVED", id.subject(), facts(leave));
    }

    private static Map<String, String> facts(DutyLeave leave) {
        return Map.of(
                "person", Long.toString(leave.personId()),
                "from", leave.fromDay().toString(),
                "to", leave.toDay().toString());
    }
}
