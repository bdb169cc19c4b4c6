package org.shuniu.meeting.domain;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Who calls the meeting: organ and 承办处室, the person at work on it; never changes.
 *
 * @param governmentId government to which the organ belongs, itself if it is one
 */
@Embeddable
public record MeetingOrigin(
        long organId,
        String organName,
        long unitId,
        String unitName,
        long governmentId,
        long creatorId,
        String creatorName,
        Instant createdAt,
        LocalDate createdOn) {}
