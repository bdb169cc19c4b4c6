package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who registered it, for which office, when; never changes.
 *
 * @param organId the organ whose supervision follows it up
 */
@Embeddable
public record Registration(
        long organId, String organName, long clerkId, String clerkName, Instant registeredAt, LocalDate registeredOn) {}
