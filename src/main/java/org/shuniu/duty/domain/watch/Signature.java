package org.shuniu.duty.domain.watch;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.shuniu.kernel.Actor;

/** Who did it and when; {@code name} as shown, 乙（代甲） for a delegate; id 0 is the system. */
@Embeddable
public record Signature(
        @Column(name = "by_id") long personId,
        @Column(name = "by_name") String name,
        @Column(name = "by_unit") String unit,
        @Column(name = "done_at") Instant at) {
    public static Signature of(Actor actor, Instant at) {
        return new Signature(actor.personId(), actor.signature(), actor.unitName(), at);
    }
}
