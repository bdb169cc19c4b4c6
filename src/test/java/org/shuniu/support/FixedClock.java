package org.shuniu.support;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock of the office that stands still, or moves when told. */
public final class FixedClock extends Clock {
    public static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");

    private Instant now;

    private FixedClock(Instant now) {
        this.now = now;
    }

    /** Nine o'clock in the morning of that day. */
    public static FixedClock on(String isoDate) {
        return new FixedClock(ZonedDateTime.of(LocalDate.parse(isoDate), LocalTime.of(9, 0), OFFICE)
                .toInstant());
    }

    public void moveTo(String isoDate) {
        now = on(isoDate).now;
    }

    public void moveTo(Instant instant) {
        now = instant;
    }

    @Override
    public ZoneId getZone() {
        return OFFICE;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(now, zone);
    }

    @Override
    public Instant instant() {
        return now;
    }
}
