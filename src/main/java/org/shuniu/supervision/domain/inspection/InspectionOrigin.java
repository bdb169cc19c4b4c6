package org.shuniu.supervision.domain.inspection;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Who drafted it in which office, when; never changes. */
@Embeddable
public record InspectionOrigin(
        long drafterId,
        String drafterName,
        long organId,
        String organName,
        long governmentId,
        Instant createdAt,
        LocalDate createdOn) {}
