package org.shuniu.meeting.domain.minutes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import org.shuniu.meeting.domain.MeetingClass;

/**
 * Of which meeting they are and who drafted them; never changes.
 *
 * @param organId in whose name they are numbered: the government's office, or the organ that called the meeting
 * @param issuerName the same, as it stands below the mark
 * @param heldOn last day of the meeting, from which the limits count
 */
@Embeddable
public record MinutesOrigin(
        long meetingId,
        @Enumerated(EnumType.STRING) MeetingClass meetingClass,
        long organId,
        String issuerName,
        long governmentId,
        LocalDate heldOn,
        long drafterId,
        String drafterName,
        Instant createdAt,
        LocalDate createdOn) {}
