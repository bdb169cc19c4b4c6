package org.shuniu.duty.domain.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.shuniu.kernel.Actor;

/** Who did it and when; the name as shown, 乙（代甲） for a delegate. */
@Embeddable
public record Signed(
        @Column(name = "by_id") long personId,
        @Column(name = "by_name") String signature,
        @Column(name = "done_at") Instant at) {
    public static Signed of(Actor actor, Instant at) {
        return new Signed(actor.personId(), actor.signature(), at);
    }
}
