package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

    /** Time, place, source and what: enough to be registered (C3). */
    public boolean isRegistrable() {
        return place != null && source != null;
    }

    /** What the statutory window of casualties is counted from. */
    public Instant began() {
        return happenedAt == null ? receivedAt : happenedAt;
    }
}
