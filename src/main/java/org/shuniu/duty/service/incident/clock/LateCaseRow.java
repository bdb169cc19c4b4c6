package org.shuniu.duty.service.incident.clock;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.late.LateKind;

/**
 * A case as lists and its page show it.
 *
 * @param overMinutes beyond the limit, for 迟报
 * @param mayState the reader may add the statement of the unit
 */
public record LateCaseRow(
        long id,
        int version,
        long incidentId,
        long roomId,
        String roomName,
        LateKind kind,
        String title,
        @Nullable Instant happenedAt,
        Instant reportedAt,
        @Nullable Integer limitMinutes,
        @Nullable Integer overMinutes,
        @Nullable String evidence,
        LocalDate foundOn,
        String foundBy,
        @Nullable String statement,
        @Nullable String statedBy,
        @Nullable Instant statedAt,
        boolean mayState,
        boolean seesIncident) {

    public String link() {
        return "/late-cases/" + id;
    }

    public boolean isBySystem() {
        return evidence == null;
    }
}
