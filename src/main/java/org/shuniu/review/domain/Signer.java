package org.shuniu.review.domain;

import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;

/** A person who is to handle a step, in the post that makes him or her do so. */
@Embeddable
public record Signer(
        long personId, String personName, @Nullable Long postId, long unitId, String unitName, long organId) {
    public static Signer of(Actor actor) {
        return new Signer(
                actor.personId(), actor.name(), actor.postId(), actor.unitId(), actor.unitName(), actor.organId());
    }
}
