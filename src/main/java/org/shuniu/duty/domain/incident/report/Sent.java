package org.shuniu.duty.domain.incident.report;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a report went out.
 *
 * @param at the call, or the signature
 * @param minutes from 事发 or 接报, as the clock counts
 * @param inTime null where no limit is set
 * @param enteredLate 补录: the call was made earlier than it was entered
 */
@Embeddable
public record Sent(
        @Column(name = "reported_at") @Nullable Instant at,
        @Nullable Integer minutes,
        @Nullable Boolean inTime,
        boolean enteredLate) {
    public static final Sent NOT_YET = new Sent(null, null, null, false);
}
