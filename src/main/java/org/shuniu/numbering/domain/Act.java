package org.shuniu.numbering.domain;

import java.time.Instant;
import org.shuniu.kernel.Actor;

/** Who did something in the register, under which name, when. */
public record Act(long personId, String name, Instant at) {
    public static Act of(Actor actor, Instant at) {
        return new Act(actor.personId(), actor.signature(), at);
    }
}
