package org.shuniu.meeting.domain.series;

import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who keeps the series, and for whom. */
@Embeddable
public record SeriesOrigin(
        long organId,
        String organName,
        long unitId,
        long governmentId,
        long creatorId,
        String creatorName,
        Instant createdAt) {}
