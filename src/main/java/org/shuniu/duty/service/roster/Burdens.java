package org.shuniu.duty.service.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.roster.plan.Count;
import org.shuniu.duty.domain.roster.plan.Place;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.domain.shift.ShiftRepository;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Counts what each officer of a room bears, so that fairness can be explained. */
@Component
public class Burdens {
    private final ShiftRepository shifts;
    private final DutyDays days;

    Burdens(ShiftRepository shifts, DutyDays days) {
        this.shifts = shifts;
        this.days = days;
    }

    /** In the published rosters of the room from January until this month. */
    public Map<Long, Count> before(long roomId, YearMonth month) {
        var first = month.atDay(1).withDayOfYear(1);
        var from = OfficeTime.at(first, LocalTime.MIN);
        var until = OfficeTime.at(month.atDay(1), LocalTime.MIN);
        if (!from.isBefore(until)) {
            return Map.of();
        }
        var earlier = shifts.published(List.of(roomId), from, until).stream()
                .filter(shift -> !shift.startsAt().isBefore(from))
                .toList();
        return of(earlier, days.kinds(first, month.atDay(1)));
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
