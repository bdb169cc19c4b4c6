package org.shuniu.kernel.time;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened when, and which day and minute the office calls now; moments to the minute. */
@Component("officeTime")
public class OfficeTime {
    public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm").withZone(OFFICE);

    private static final DateTimeFormatter READ =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OFFICE);
    private static final DateTimeFormatter BRIEF =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(OFFICE);

    private final Clock clock;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    public OfficeTime(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return Objects.requireNonNullElseGet(told.get(), clock::instant);
    }

    /** Tells what happened at that moment; only the demo office has such a past. */
    public void at(Instant moment, Runnable story) {
        @Nullable Instant around = told.get();
        told.set(moment);
        try {
            story.run();
        } finally {
            told.set(around);
        }
    }

    /** Tells what happened so many days ago; only the demo office has such a past. */
    public void daysAgo(int days, Runnable story) {
        at(clock.instant().minus(Duration.ofDays(days)), story);
    }

    public LocalDate today() {
        return day(now());
    }

    public YearMonth month() {
        return YearMonth.from(today());
    }

    public static LocalDate day(Instant moment) {
        return moment.atZone(OFFICE).toLocalDate();
    }

    public static Instant at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, OFFICE).toInstant();
    }

    /** What a datetime-local field holds, such as 2026-07-18T22:10; empty when it is no such moment. */
    public static Optional<Instant> typed(String text) {
        try {
            return Optional.of(MINUTE.parse(text.strip(), Instant::from));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As people read it, 2026-07-18 22:10; for templates, too. */
    public static String minute(Instant moment) {
        return READ.format(moment);
    }

    /** Without the year, 07-18 22:10. */
    public static String brief(Instant moment) {
        return BRIEF.format(moment);
    }

    /** As a datetime-local field wants it. */
    public static String field(Instant moment) {
        return MINUTE.format(moment);
    }
}
