package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Which room's it is and who drafted it, when; never changes. */
@Embeddable
public record BulletinOrigin(
        long roomId,
        String roomName,
        long organId,
        String organName,
        long governmentId,
        long drafterId,
        String drafterName,
        Instant createdAt,
        LocalDate createdOn) {}
