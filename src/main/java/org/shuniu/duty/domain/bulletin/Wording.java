package org.shuniu.duty.domain.bulletin;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.shuniu.kernel.Actor;

/** Whose words an issue has, since when, and whether they were typed or made from its incidents. */
@Embeddable
public record Wording(String wordedBy, Instant wordedAt, boolean byHand) {
    static Wording made(Actor by, Instant at) {
        return new Wording(by.signature(), at, false);
    }

    static Wording typed(Actor by, Instant at) {
        return new Wording(by.signature(), at, true);
    }
}
