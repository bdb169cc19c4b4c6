package org.shuniu.meeting.domain.topic;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/** Which unit proposes it and who drew it up; never changes. */
@Embeddable
public record TopicOrigin(
        long organId,
        String organName,
        long unitId,
        String unitName,
        long governmentId,
        long proposerId,
        String proposerName,
        Instant createdAt,
        LocalDate createdOn) {}
