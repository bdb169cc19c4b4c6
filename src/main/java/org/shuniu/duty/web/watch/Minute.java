package org.shuniu.duty.web.watch;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Moments as the office writes them: by the 24-hour clock of its own zone. */
@Component("dutyMinute")
public class Minute {
    private static final DateTimeFormatter FULL =
            DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm").withZone(OfficeTime.OFFICE);
    private static final DateTimeFormatter SHORT =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(OfficeTime.OFFICE);
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("HH:mm").withZone(OfficeTime.OFFICE);

    private final Clock clock;

    Minute(Clock clock) {
        this.clock = clock;
    }

    public String full(@Nullable Instant moment) {
        return moment == null ? "" : FULL.format(moment);
    }

    /** Without the year. */
    public String brief(@Nullable Instant moment) {
        return moment == null ? "" : SHORT.format(moment);
    }

    public String time(@Nullable Instant moment) {
        return moment == null ? "" : TIME.format(moment);
    }

    /** 2026-10-01 08:00 – 10-02 08:00, or only the time at its end within one day. */
    public String span(Instant from, Instant until) {
        LocalDate first = OfficeTime.day(from);
        boolean sameDay = first.equals(OfficeTime.day(until));
        return FULL.format(from) + " – " + (sameDay ? TIME.format(until) : SHORT.format(until));
    }

    /** Whole minutes until then; negative when it is past. */
    public long left(Instant due) {
        return Duration.between(clock.instant(), due).toMinutes();
    }
}
