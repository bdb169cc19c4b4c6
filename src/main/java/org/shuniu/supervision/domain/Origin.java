package org.shuniu.supervision.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who proposed it for which office, when; never changes.
 *
 * @param organId the organ whose supervision follows it up
 * @param governmentId the government in whose name it does so
 */
@Embeddable
public record Origin(
        long proposerId,
        String proposerName,
        long organId,
        String organName,
        long governmentId,
        Instant createdAt,
        LocalDate createdOn) {}
