package org.shuniu.duty.service.roster.read;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.Member;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.domain.roster.DutyLeave;
import org.shuniu.duty.domain.roster.Roster;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.roster.Burdens;

/** Who bears how much, so that a month can be explained. */
final class Balances {
    private final Roster roster;
    private final Collection<Shift> shifts;
    private final List<DutyLeave> leaves;

    Balances(Roster roster, Collection<Shift> shifts, List<DutyLeave> leaves) {
        this.roster = roster;
        this.shifts = shifts;
        this.leaves = leaves;
    }

    RosterView.Balance of(DutyRoom room, Map<LocalDate, DayKind> kinds, Map<Long, Count> before) {
        var counts = Burdens.of(shifts, kinds);
        var bearers = room.members(Seat.OFFICER).stream()
                .map(member -> bearer(
                        member,
                        counts.getOrDefault(member.personId(), Count.NONE),
                        before.getOrDefault(member.personId(), Count.NONE)))
                .toList();
        return new RosterView.Balance(bearers, spread(bearers, Count::nights), spread(bearers, Count::holidays));
    }

    private RosterView.Bearer bearer(Member member, Count month, Count before) {
        return new RosterView.Bearer(
                member.personName(),
                member.isQualified(),
                month,
                before,
                hours(member.personId()),
                leaveDays(member.personId()));
    }

    private long hours(long person) {
        return shifts.stream()
                .filter(shift -> shift.isManned(person))
                .mapToLong(shift ->
                        Duration.between(shift.startsAt(), shift.endsAt()).toHours())
                .sum();
    }

    private int leaveDays(long person) {
        var month = roster.month();
        return (int) leaves.stream()
                .filter(leave -> leave.personId() == person)
                .flatMap(leave -> leave.fromDay().datesUntil(leave.toDay().plusDays(1)))
                .filter(day -> !day.isBefore(month.atDay(1)) && !day.isAfter(month.atEndOfMonth()))
                .distinct()
                .count();
    }

    private static int spread(List<RosterView.Bearer> bearers, ToIntFunction<Count> what) {
        var all = bearers.stream().map(RosterView.Bearer::month).mapToInt(what).summaryStatistics();
        return bearers.isEmpty() ? 0 : all.getMax() - all.getMin();
    }
}
