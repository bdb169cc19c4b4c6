package org.shuniu.duty.service.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.RosterAction;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.command.ReplaceLeader;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Another leader in charge (带班领导) on a published roster, before the shift begins; the story keeps who it was. */
@Service
@Transactional
public class LeaderService {
    private final ShiftRepository shifts;
    private final DutyRooms rooms;
    private final RosterAccess access;
    private final RosterChecks checks;
    private final RosterBook book;
    private final Guards guards;

    LeaderService(
            ShiftRepository shifts,
            DutyRooms rooms,
            RosterAccess access,
            RosterChecks checks,
            RosterBook book,
            Guards guards) {
        this.shifts = shifts;
        this.rooms = rooms;
        this.access = access;
        this.checks = checks;
        this.book = book;
        this.guards = guards;
    }

    /** What a change is held against besides the roster. */
    @Component("leaderGuards")
    record Guards(SecrecyGuard secrecy, OfficeTime time, OneByOne turns) {}

    public void replace(RosterId id, long shiftId, ReplaceLeader command, Actor actor) {
        var roster = access.opened(id, RosterAction.LEAD, command.version(), actor);
        var shift = shift(roster, shiftId);
        String reason = Objects.requireNonNull(command.reason()).strip();
        guards.secrecy().requireUnmarked("reason", reason, actor);
        if (!guards.time().now().isBefore(shift.startsAt())) {
            throw new InvalidException(new Refusal("roster.lead.begun").at("leaderId"));
        }
        var room = rooms.room(new DutyRoomId(roster.roomId()));
        var leader = leader(room, Objects.requireNonNull(command.leaderId()));
        var former = shift.leaderId();
        if (Objects.equals(former, leader.personId())) {
            throw new InvalidException(new Refusal("roster.lead.same").at("leaderId"));
        }
        String before = Objects.requireNonNullElse(shift.leaderName(), "—");
        var all = shifts.findByRosterIdOrderByStartsAt(roster.id());
        guards.turns().alone(roster.organId());
        shift.lead(leader.personId(), leader.personName());
        requireFree(roster, room, shift, all);
        roster.leadAnew(book.by(actor));
        book.grantPublished(roster, room, List.of(shift));
        String words = Problems.span(shift.startsAt(), shift.endsAt()) + " " + before + " → " + leader.personName()
                + " " + reason;
        book.line(roster, RosterAction.LEAD.name(), words, actor, told(shift, former));
    }

    private Shift shift(Roster roster, long shiftId) {
        return shifts.findById(shiftId)
                .filter(found -> found.rosterId() == roster.id())
                .orElseThrow(NotFoundException::new);
    }

    private static Member leader(DutyRoom room, long personId) {
        return room.members(Seat.LEADER).stream()
                .filter(member -> member.personId() == personId)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("roster.slot.person.unknown").at("leaderId")));
    }

    /** Leave and other duties at that time stand in the way as at publication. */
    private void requireFree(Roster roster, DutyRoom room, Shift shift, Collection<Shift> all) {
        checks.of(roster, room, all).stream()
                .filter(problem -> Objects.equals(problem.shiftId(), shift.id())
                        && Objects.equals(problem.person(), shift.leaderName()))
                .findFirst()
                .ifPresent(problem -> {
                    throw new InvalidException(Problems.refusal(problem).at("leaderId"));
                });
    }

    private static Set<Long> told(Shift shift, @Nullable Long former) {
        var told = new HashSet<Long>();
        shift.officers().stream().map(Officer::personId).forEach(told::add);
        told.add(Objects.requireNonNull(shift.leaderId()));
        if (former != null) {
            told.add(former);
        }
        return told;
    }
}
