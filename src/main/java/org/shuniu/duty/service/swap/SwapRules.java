package org.shuniu.duty.service.swap;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.plan.Problem;
import org.shuniu.duty.domain.roster.plan.Slot;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.duty.service.roster.Problems;
import org.shuniu.duty.service.roster.RosterChecks;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Component;

/** A swap must not bring a problem that the roster does not have without it: rest, training, leave, double booking. */
@Component
public class SwapRules {
    private final ShiftRepository shifts;
    private final DutyRooms rooms;
    private final RosterChecks checks;

    SwapRules(ShiftRepository shifts, DutyRooms rooms, RosterChecks checks) {
        this.shifts = shifts;
        this.rooms = rooms;
        this.checks = checks;
    }

    void requireSound(Roster roster, Shift shift, @Nullable Shift counter, Officer asker, Officer partner) {
        var fresh = fresh(roster, shift, counter, asker, partner);
        if (!fresh.isEmpty()) {
            throw new InvalidException(fresh.stream()
                    .map(Problems::refusal)
                    .map(problem -> problem.at("partnerId"))
                    .toList());
        }
    }

    /** Officers of the room who could take this shift over from that officer. */
    public List<Officer> standIns(Roster roster, Shift shift, Officer asker) {
        return rooms.room(new DutyRoomId(roster.roomId())).members(Seat.OFFICER).stream()
                .filter(member -> !shift.isManned(member.personId()))
                .map(member -> new Officer(member.personId(), member.personName(), asker.post()))
                .filter(partner -> fresh(roster, shift, null, asker, partner).isEmpty())
                .toList();
    }

    private List<Problem> fresh(Roster roster, Shift shift, @Nullable Shift counter, Officer asker, Officer partner) {
        var room = rooms.room(new DutyRoomId(roster.roomId()));
        var before = shifts.findByRosterIdOrderByStartsAt(roster.id()).stream()
                .map(RosterChecks::slot)
                .toList();
        var after = new ArrayList<Slot>();
        for (var slot : before) {
            if (slot.shiftId() == shift.id()) {
                after.add(slot.substituting(asker.personId(), partner.personId(), partner.personName()));
            } else if (counter != null && slot.shiftId() == counter.id()) {
                after.add(slot.substituting(partner.personId(), asker.personId(), asker.personName()));
            } else {
                after.add(slot);
            }
        }
        var fresh = new ArrayList<>(checks.ofSlots(roster, room, List.copyOf(after)));
        fresh.removeAll(checks.ofSlots(roster, room, before));
        return fresh;
    }
}
