package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What was heard: the first facts of an incident.
 *
 * @param title made of place and what, for lists
 * @param source who reported it (信息来源)
 * @param shortWindow a traffic accident or a fire: casualties are counted for 7 days instead of 30
 * @param receivedAt 接报时间, never changed
 * @param happenedAt 事发时间; null while unknown
 */
@Embeddable
public record Account(
        String title,
        String what,
        @Nullable String place,
        @Nullable String source,
        @Enumerated(EnumType.STRING) IncidentCategory category,
        @Enumerated(EnumType.STRING) @Nullable IncidentNature nature,
        boolean shortWindow,
        Instant receivedAt,
        @Nullable Instant happenedAt) {
    private static final int WINDOW_DAYS = 30;
    private static final int SHORT_WINDOW_DAYS = 7;

    /** Time, place, source and what: enough to be registered (C3). */
    public boolean isRegistrable() {
        return place != null && source != null;
    }

    /** Casualties that change until then change the level (安全生产 B-4.2: 30 days, traffic and fire 7). */
    public Instant windowEnds() {
        return began().plus(Duration.ofDays(shortWindow ? SHORT_WINDOW_DAYS : WINDOW_DAYS));
    }

    /** What the statutory window of casualties is counted from. */
    public Instant began() {
        return happenedAt == null ? receivedAt : happenedAt;
    }
}
