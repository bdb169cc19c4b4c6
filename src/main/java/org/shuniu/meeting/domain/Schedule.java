package org.shuniu.meeting.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;

/**
 * When a meeting is held.
 *
 * @param registrationOn day of arrival before the first day, null when there is none
 */
@Embeddable
public record Schedule(
        Instant startsAt, Instant endsAt, @Nullable LocalDate registrationOn) {

    public LocalDate firstDay() {
        return OfficeTime.day(startsAt);
    }

    public LocalDate lastDay() {
        return OfficeTime.day(endsAt);
    }

    /** Whole calendar days on which people meet (MTG-04), without the day of arrival. */
    public int days() {
        return (int) ChronoUnit.DAYS.between(firstDay(), lastDay()) + 1;
    }
}
