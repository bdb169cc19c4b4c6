package org.shuniu.duty.service.incident.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;

/**
 * One line of the list.
 *
 * @param dueAt of the clock that runs now; null when none runs
 * @param waiting reports that have arrived and are not yet receipted
 */
public record IncidentRow(
        long id,
        String title,
        String roomName,
        IncidentCategory category,
        @Nullable IncidentLevel level,
        boolean sensitive,
        IncidentStatus status,
        Instant receivedAt,
        boolean enteredLate,
        @Nullable Instant dueAt,
        boolean merged,
        long waiting) {

    public String link() {
        return "/incidents/" + id;
    }
}
