package org.shuniu.duty.domain.room;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalTime;

/**
 * A shift that begins on every day of this kind, in minutes of the day; one that does not end later than it starts ends
 * the next day.
 */
@Embeddable
public record Pattern(@Enumerated(EnumType.STRING) DayKind dayKind, int startMinute, int endMinute) {
    private static final int HOUR = 60;

    public static Pattern of(DayKind kind, LocalTime from, LocalTime until) {
        return new Pattern(kind, from.getHour() * HOUR + from.getMinute(), until.getHour() * HOUR + until.getMinute());
    }

    public LocalTime startsAt() {
        return LocalTime.of(startMinute / HOUR, startMinute % HOUR);
    }

    public LocalTime endsAt() {
        return LocalTime.of(endMinute / HOUR, endMinute % HOUR);
    }

    public boolean endsNextDay() {
        return endMinute <= startMinute;
    }
}
