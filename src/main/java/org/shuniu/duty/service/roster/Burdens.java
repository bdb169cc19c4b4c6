package org.shuniu.duty.service.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.roster.plan.Place;
import org.shuniu.duty.domain.roster.plan.Turns;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Counts what each officer, leader and group of a room bears, so that fairness can be explained and goes on. */
@Component
public class Burdens {
    private final ShiftRepository shifts;
    private final DutyDays days;

    Burdens(ShiftRepository shifts, DutyDays days) {
        this.shifts = shifts;
        this.days = days;
    }

    /** What the published rosters of a room put on officers, leaders and groups. */
    record Earlier(Map<Long, Count> officers, Map<Long, Turns> leaders, Map<Long, Turns> groups) {}

    /** In the published rosters of the room over the twelve months before this one. */
    public Map<Long, Count> before(long roomId, YearMonth month) {
        return earlier(roomId, month).officers();
    }

    Earlier earlier(long roomId, YearMonth month) {
        var first = month.minusYears(1).atDay(1);
        var from = OfficeTime.at(first, LocalTime.MIN);
        var until = OfficeTime.at(month.atDay(1), LocalTime.MIN);
        var counted = shifts.published(List.of(roomId), from, until).stream()
                .filter(shift -> !shift.startsAt().isBefore(from))
                .toList();
        var kinds = days.kinds(first, month.atDay(1));
        return new Earlier(of(counted, kinds), leaders(counted, kinds), groups(counted, kinds));
    }

    /** A day that somebody led counts once, whatever its shifts. */
    private static Map<Long, Turns> leaders(Collection<Shift> counted, Map<LocalDate, DayKind> kinds) {
        var turns = new HashMap<Long, Turns>();
        var days = new HashSet<String>();
        for (var shift : counted) {
            var leader = shift.leaderId();
            if (leader != null && days.add(leader + " " + OfficeTime.day(shift.startsAt()))) {
                turns.put(leader, turns.getOrDefault(leader, Turns.NONE).plus(place(shift, kinds)));
            }
        }
        return turns;
    }

    private static Map<Long, Turns> groups(Collection<Shift> counted, Map<LocalDate, DayKind> kinds) {
        var turns = new HashMap<Long, Turns>();
        for (var shift : counted) {
            var group = shift.groupId();
            if (group != null) {
                turns.put(group, turns.getOrDefault(group, Turns.NONE).plus(place(shift, kinds)));
            }
        }
        return turns;
    }

    public static Map<Long, Count> of(Collection<Shift> counted, Map<LocalDate, DayKind> kinds) {
        var counts = new HashMap<Long, Count>();
        for (var shift : counted) {
            var place = place(shift, kinds);
            shift.officers()
                    .forEach(officer -> counts.merge(
                            officer.personId(), Count.NONE.plus(place, officer.post() == Post.MAIN), Burdens::sum));
        }
        return counts;
    }

    static Place place(Shift shift, Map<LocalDate, DayKind> kinds) {
        var day = OfficeTime.day(shift.startsAt());
        return new Place(
                shift.startsAt(),
                shift.endsAt(),
                day,
                kinds.getOrDefault(day, DayKind.WORKDAY),
                RoomPlan.isNight(shift.startsAt(), shift.endsAt()));
    }

    private static Count sum(Count one, Count other) {
        return new Count(
                one.shifts() + other.shifts(),
                one.mains() + other.mains(),
                one.nights() + other.nights(),
                one.weekends() + other.weekends(),
                one.holidays() + other.holidays());
    }
}
