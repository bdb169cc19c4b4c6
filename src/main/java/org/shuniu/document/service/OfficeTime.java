package org.shuniu.document.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.stereotype.Component;

/** What happened when, and which day the office calls today. */
@Component
public class OfficeTime {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;

    public OfficeTime(Clock clock) {
        this.clock = clock.withZone(OFFICE);
    }

    public Instant now() {
        return clock.instant();
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The office day of that moment. */
    public LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, OFFICE);
    }
}
