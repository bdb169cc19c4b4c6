package org.shuniu.duty.service.roster;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.plan.Checks;
import org.shuniu.duty.domain.roster.plan.Problem;
import org.shuniu.duty.domain.roster.plan.Slot;
import org.shuniu.duty.domain.shift.Officer;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.DutySettings;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Holds a roster against the month, the room, leave and all other rosters of the organ. */
@Component
public class RosterChecks {
    private final Occupations occupations;
    private final RosterGenerator generator;
    private final DutySettings settings;

    RosterChecks(Occupations occupations, RosterGenerator generator, DutySettings settings) {
        this.occupations = occupations;
        this.generator = generator;
        this.settings = settings;
    }

    /** Everything that stands in the way, in order of time. */
    public List<Problem> of(Roster roster, DutyRoom room, Collection<Shift> shifts) {
        return ofSlots(roster, room, shifts.stream().map(RosterChecks::slot).toList());
    }

    /** The same for shifts as they would be. */
    public List<Problem> ofSlots(Roster roster, DutyRoom room, List<Slot> slots) {
        return Checks.of(facts(roster, room, slots), slots);
    }

    public static Slot slot(Shift shift) {
        return new Slot(
                shift.id(), shift.startsAt(), shift.endsAt(), shift.officers(), shift.leaderId(), shift.leaderName());
    }

    private Checks.Facts facts(Roster roster, DutyRoom room, List<Slot> slots) {
        var plan = RoomPlan.of(room, settings);
        var month = roster.month();
        var until = plan.start(month.plusMonths(1));
        var around = plan.rest().plusDays(1);
        return new Checks.Facts(
                covered(roster, plan, slots),
                until,
                plan.officers(),
                plan.rest(),
                ids(room.members(Seat.OFFICER).stream()
                        .filter(Member::isQualified)
                        .toList()),
                ids(room.members(Seat.OFFICER)),
                ids(room.members(Seat.LEADER)),
                generator.away(room.organId(), month),
                occupations.of(people(room, slots), plan.start(month).minus(around), until.plus(around), roster.id()));
    }

    /** From where the roster before it ends, else from the first shift of the month. */
    private Instant covered(Roster roster, RoomPlan plan, List<Slot> slots) {
        var first = OfficeTime.at(roster.month().atDay(1), LocalTime.MIN);
        return occupations
                .lastEnd(
                        roster.roomId(),
                        roster.id(),
                        first.minusSeconds(1),
                        OfficeTime.at(roster.month().atDay(2), LocalTime.MIN))
                .stream()
                .findFirst()
                .orElseGet(() -> {
                    var start = plan.start(roster.month());
                    return slots.stream()
                            .map(Slot::from)
                            .filter(from -> from.isBefore(start))
                            .min(Comparator.naturalOrder())
                            .orElse(start);
                });
    }

    private static Set<Long> ids(List<Member> members) {
        return members.stream().map(Member::personId).collect(Collectors.toSet());
    }

    private static Set<Long> people(DutyRoom room, List<Slot> slots) {
        var people = new TreeSet<>(ids(room.members()));
        slots.forEach(slot -> slot.officers().stream().map(Officer::personId).forEach(people::add));
        slots.stream().map(Slot::leaderId).filter(Objects::nonNull).forEach(people::add);
        return people;
    }
}
