package org.shuniu.meeting.domain.room;

import jakarta.persistence.Embeddable;
import org.shuniu.kernel.Actor;

/** Who holds a booking; never changes. */
@Embeddable
public record Booker(long organId, String organName, long unitId, String unitName, long personId, String personName) {
    public static Booker of(Actor actor) {
        return new Booker(
                actor.organId(),
                actor.organName(),
                actor.unitId(),
                actor.unitName(),
                actor.personId(),
                actor.signature());
    }
}
