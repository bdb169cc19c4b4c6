package org.shuniu.duty.domain.log;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Where and when it came in.
 *
 * @param happenedAt true time of the call, the visit or the paper
 * @param afterwards 补录: entered so much later that it is marked (DUTY-19)
 */
@Embeddable
public record Arrival(
        long roomId,
        @Nullable Long shiftId,
        @Enumerated(EnumType.STRING) LogKind kind,
        Instant happenedAt,
        boolean afterwards) {}
