package org.shuniu.duty.service.roster.read;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.room.DayKind;
import org.shuniu.duty.domain.shift.Post;
import org.shuniu.duty.domain.shift.Shift;
import org.shuniu.duty.service.roster.RoomPlan;
import org.shuniu.kernel.time.OfficeTime;

/**
 * Lays the shifts of a month out in weeks from Monday.
 *
 * @param instead by shift and substitute, whom he or she replaced
 */
record RosterSheet(
        Map<LocalDate, DayKind> kinds,
        LocalDate today,
        long reader,
        Set<Long> flawed,
        Map<Long, Map<Long, String>> instead) {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.OFFICE);
    private static final int WEEK = 7;

    /** First day that a month's sheet shows. */
    static LocalDate first(YearMonth month) {
        return month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    static LocalDate last(YearMonth month) {
        return month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
    }

    List<List<RosterView.Day>> weeks(YearMonth month, Collection<Shift> shifts) {
        var weeks = new ArrayList<List<RosterView.Day>>();
        for (var monday = first(month); !monday.isAfter(month.atEndOfMonth()); monday = monday.plusDays(WEEK)) {
            weeks.add(monday.datesUntil(monday.plusDays(WEEK))
                    .map(day -> day(day, month, shifts))
                    .toList());
        }
        return weeks;
    }

    private RosterView.Day day(LocalDate day, YearMonth month, Collection<Shift> shifts) {
        return new RosterView.Day(
                day,
                YearMonth.from(day).equals(month),
                day.equals(today),
                kinds.getOrDefault(day, DayKind.WORKDAY),
                shifts.stream()
                        .filter(shift -> OfficeTime.day(shift.startsAt()).equals(day))
                        .map(this::duty)
                        .toList());
    }

    private RosterView.Duty duty(Shift shift) {
        var leader = shift.leaderId();
        return new RosterView.Duty(
                shift.id(),
                shift.startsAt(),
                shift.endsAt(),
                TIME.format(shift.startsAt()),
                until(shift.endsAt()),
                RoomPlan.isNight(shift.startsAt(), shift.endsAt()),
                shift.status(),
                sittings(shift),
                shift.groupName(),
                shift.leaderName(),
                shift.isManned(reader) || leader != null && leader == reader,
                flawed.contains(shift.id()));
    }

    private List<RosterView.Sitting> sittings(Shift shift) {
        var replaced = instead.getOrDefault(shift.id(), Map.of());
        return shift.officers().stream()
                .map(officer -> new RosterView.Sitting(
                        officer.personId(),
                        officer.personName(),
                        officer.post() == Post.MAIN,
                        replaced.get(officer.personId())))
                .toList();
    }

    static String until(Instant end) {
        boolean midnight = end.atZone(OfficeTime.OFFICE).toLocalTime().equals(LocalTime.MIDNIGHT);
        return midnight ? "24:00" : TIME.format(end);
    }
}
