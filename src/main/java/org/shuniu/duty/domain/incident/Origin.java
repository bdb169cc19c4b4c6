package org.shuniu.duty.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whose incident it is and how it came there.
 *
 * @param enteredLate 补录: heard earlier than it was entered
 * @param reportingRoomId the room below that reported it; null when somebody else did
 * @param lowerIncidentId its record in that room, when it arrived electronically
 */
@Embeddable
public record Origin(
        long roomId,
        String roomName,
        long organId,
        String organName,
        long registrarId,
        String registrarName,
        Instant registeredAt,
        LocalDate registeredOn,
        boolean enteredLate,
        @Nullable Long reportingRoomId,
        @Column(name = "reporting_room") @Nullable String reportingRoom,
        @Nullable Long lowerIncidentId) {}
