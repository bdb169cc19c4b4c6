package org.shuniu.supervision.domain.instruction;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.shuniu.kernel.Actor;

/** 无需督办: who decided it and why. */
@Embeddable
public record Waiver(
        @Column(name = "waived_because") String because,
        @Column(name = "waived_by") Long personId,
        @Column(name = "waived_by_name") String signature,
        @Column(name = "waived_at") Instant at) {
    public static Waiver by(Actor actor, String because, Instant at) {
        return new Waiver(because, actor.personId(), actor.signature(), at);
    }
}
