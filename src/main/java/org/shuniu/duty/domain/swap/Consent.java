package org.shuniu.duty.domain.swap;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Objects;
import org.shuniu.duty.domain.shift.Shift;

/**
 * The consent of the leader in charge of one shift of a swap.
 *
 * @param consentedBy the name under it: the leader's, or a delegate's in his or her name
 */
@Embeddable
public record Consent(long shiftId, long leaderId, String leaderName, String consentedBy, Instant consentedAt) {

    static Consent of(Shift shift, String by, Instant at) {
        return new Consent(
                shift.id(),
                Objects.requireNonNull(shift.leaderId()),
                Objects.requireNonNull(shift.leaderName()),
                by,
                at);
    }

    /** Another leader may have taken charge of the shift since. */
    boolean covers(Shift shift) {
        return shiftId == shift.id() && Objects.equals(leaderId, shift.leaderId());
    }
}
