package org.shuniu.kernel;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;

/** Who did it and when; {@code signature} is the name as shown, 乙（代甲） for a delegate; id 0 is the system. */
@Embeddable
public record By(
        @Column(name = "by_id") long personId,
        @Column(name = "by_name") String signature,
        @Column(name = "by_unit") String unitName,
        @Column(name = "done_at") Instant at) {
    public static By of(Actor actor, Instant at) {
        return new By(actor.personId(), actor.signature(), actor.unitName(), at);
    }
}
