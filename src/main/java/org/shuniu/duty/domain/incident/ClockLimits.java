package org.shuniu.duty.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Limits of a first report, kept on the incident so that its clocks can be counted again whatever is set later. */
@Embeddable
public record ClockLimits(
        @Column(name = "clock_profile") String profile,
        @Enumerated(EnumType.STRING) CountedFrom countedFrom,
        int phoneMinutes,
        int writtenMinutes) {

    /**
     * The moment the minutes run from. What reached the room only after its first limit had passed is counted from its
     * receipt: the lateness before it is the reporting unit's.
     */
    public Instant start(@Nullable Instant happenedAt, Instant receivedAt) {
        boolean fromHappened = countedFrom == CountedFrom.HAPPENED
                && happenedAt != null
                && happenedAt.plus(Duration.ofMinutes(phoneMinutes)).isAfter(receivedAt);
        return fromHappened && happenedAt != null ? happenedAt : receivedAt;
    }
}
