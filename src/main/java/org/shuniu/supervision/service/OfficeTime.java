package org.shuniu.supervision.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What happened when, and which day the office calls today. */
@Component("supervisionTime")
public class OfficeTime {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final ThreadLocal<@Nullable Instant> told = new ThreadLocal<>();

    public OfficeTime(Clock clock) {
        this.clock = clock;
    }

    public Instant now() {
        return Objects.requireNonNullElseGet(told.get(), clock::instant);
    }

    public LocalDate today() {
        return now().atZone(OFFICE).toLocalDate();
    }

    /** Tells what happened so many days ago; only the demo office has such a past. */
    public void daysAgo(int days, Runnable story) {
        told.set(clock.instant().minus(java.time.Duration.ofDays(days)));
        try {
            story.run();
        } finally {
            told.remove();
        }
    }
}
