package org.shuniu.audit.domain;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** One row of the trail: who, in which post and for whom, did or was refused what, on which subject, from where. */
public record TrailEntry(
        long id,
        Instant at,
        @Nullable Who who,
        String verb,
        @Nullable SubjectRef subject,
        boolean refused,
        Map<String, String> facts,
        @Nullable String ip) {

    /** The acting person with the names as they were then. */
    public record Who(
            long personId,
            String name,
            @Nullable Long postId,
            @Nullable String unitName,
            @Nullable Long organId,
            @Nullable String organName,
            @Nullable Long onBehalfId,
            @Nullable String onBehalfName) {

        static Who of(Actor actor) {
            Actor.OnBehalf principal = actor.onBehalf();
            return new Who(
                    actor.personId(),
                    actor.name(),
                    actor.postId(),
                    actor.unitName(),
                    actor.organId(),
                    actor.organName(),
                    principal == null ? null : principal.personId(),
                    principal == null ? null : principal.name());
        }
    }

    public TrailEntry {
        facts = Map.copyOf(facts);
    }

    /** What happened, before the database gave it an id. */
    public static TrailEntry done(
            Instant at, Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        return new TrailEntry(0, at, Who.of(actor), verb, subject, false, facts, null);
    }

    /** What was refused; the person may be unknown (a failed sign-in). */
    public static TrailEntry refused(
            Instant at, @Nullable Actor actor, String verb, @Nullable SubjectRef subject, Map<String, String> facts) {
        return new TrailEntry(0, at, actor == null ? null : Who.of(actor), verb, subject, true, facts, null);
    }

    public TrailEntry from(@Nullable String address) {
        return new TrailEntry(id, at, who, verb, subject, refused, facts, address);
    }
}
