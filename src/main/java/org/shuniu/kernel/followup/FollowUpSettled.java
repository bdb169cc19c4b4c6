package org.shuniu.kernel.followup;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * What was asked for is done, or is not done after all: the source writes it beside the decision.
 *
 * @param item as in the request; 0 where the source was taken up as a whole
 * @param outcome in the words of the result; of a reopened one, why
 */
public record FollowUpSettled(
        SubjectRef source, int item, Work work, Step step, String outcome, Actor actor, Instant at) {

    /** How far the work has come. */
    public enum Step {
        /** The result is given. */
        SETTLED,
        /** A second person found it complete. */
        CLOSED,
        /** What was the result is none any more. */
        REOPENED
    }

    /** The record in which it was followed up; only those who may know of it are shown more than that it is done. */
    public record Work(SubjectRef subject, @Nullable String number, String title, String link) {}
}
