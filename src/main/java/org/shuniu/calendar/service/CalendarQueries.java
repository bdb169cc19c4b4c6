package org.shuniu.calendar.service;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.calendar.domain.CalendarYearRepository;
import org.shuniu.calendar.domain.CalendarYearRepository.LoadedYear;
import org.shuniu.calendar.domain.DayKind;
import org.shuniu.calendar.domain.LegalHoliday;
import org.shuniu.calendar.domain.NoticeReader;
import org.shuniu.calendar.domain.OfficeDays;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The year as it stands, and what a pasted notice would make of it. */
@Service
@Transactional(readOnly = true)
public class CalendarQueries {
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 2099;

    private final CalendarYearRepository years;
    private final CalendarPolicy policy;
    private final Clock clock;

    CalendarQueries(CalendarYearRepository years, CalendarPolicy policy, Clock clock) {
        this.years = years;
        this.policy = policy;
        this.clock = clock;
    }

    public YearView year(int year) {
        if (!isKept(year)) {
            throw new InvalidException(new Refusal("calendar.year.range").at("year"));
        }
        var days = years.officeDays();
        var history = years.history(year);
        var current = history.stream().filter(LoadedYear::current).findFirst().orElse(null);
        return new YearView(
                year,
                current != null,
                current == null ? 0 : current.version(),
                current == null ? null : current.title(),
                current == null ? null : current.reference(),
                current == null ? null : current.loadedBy(),
                current == null ? null : loadedOn(current),
                (int) daysOf(year).filter(days::isWorkingDay).count(),
                lines(year, days),
                local(year),
                history.stream().map(this::version).toList());
    }

    public List<MonthView> months(int year) {
        return MonthSheet.of(year, years.officeDays(), LocalDate.now(clock));
    }

    /** Reads a notice and shows what it would load; nothing is saved. */
    public ReadingView read(@Nullable String typed, Actor actor) {
        policy.requireMaintainer(actor);
        var reading = NoticeReader.read(typed == null ? "" : typed);
        var arrangement = reading.arrangement();
        return ReadingView.of(reading, arrangement == null ? 0 : years.version(arrangement.year()));
    }

    /** Counts a due date by working days, calendar days or months: exactly one of them. */
    public DueView due(CountDue question) {
        var days = years.officeDays();
        var due = question.in(days);
        return new DueView(question.start(), due.date(), due.date().getDayOfWeek(), due.provisional());
    }

    public boolean mayMaintain(Actor actor) {
        return policy.refusalToMaintain(actor).isEmpty();
    }

    public void requireMaintainer(Actor actor) {
        policy.requireMaintainer(actor);
    }

    public int thisYear() {
        return Year.now(clock).getValue();
    }

    /** The year to show for a day that was typed: its own where the calendar keeps it. */
    public int yearOf(@Nullable LocalDate day) {
        return day != null && isKept(day.getYear()) ? day.getYear() : thisYear();
    }

    static boolean isKept(int year) {
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    private static List<DayLine> lines(int year, OfficeDays days) {
        var ofNotice = daysOf(year).flatMap(day -> days.arranged(day).stream()).map(DayLine::of);
        var withoutNotice = days.isLoaded(year)
                ? Stream.<DayLine>empty()
                : Arrays.stream(LegalHoliday.values()).flatMap(holiday -> holiday.days(year)
                        .filter(day -> days.arranged(day).isEmpty())
                        .map(day -> new DayLine(
                                day, day.getDayOfWeek(), DayKind.OFF, null, "calendar.holiday." + holiday)));
        return Stream.concat(ofNotice, withoutNotice)
                .sorted(Comparator.comparing(DayLine::date))
                .toList();
    }

    private List<YearView.LocalLine> local(int year) {
        return years.localHolidays().stream()
                .filter(holiday -> holiday.day().getYear() == year)
                .map(holiday -> new YearView.LocalLine(holiday.day(), holiday.name()))
                .toList();
    }

    private YearView.VersionLine version(LoadedYear loaded) {
        return new YearView.VersionLine(
                loaded.version(), loaded.current(), loaded.title(), loaded.loadedBy(), loadedOn(loaded));
    }

    private LocalDate loadedOn(LoadedYear loaded) {
        return loaded.loadedAt().atZone(clock.getZone()).toLocalDate();
    }

    private static Stream<LocalDate> daysOf(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
