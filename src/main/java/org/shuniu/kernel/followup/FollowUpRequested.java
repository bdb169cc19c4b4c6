package org.shuniu.kernel.followup;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * Something was decided that has to be done: a decision of a meeting, a task of a document. Whoever follows up keeps
 * it, once for each item of its source.
 *
 * @param item which decision of the source; 0 where it holds one only
 * @param unitId who is to do it, as far as the decision says
 * @param needsMatter false for what the decision itself leaves to the unit
 * @param actor who made it binding, e.g. signed the minutes
 */
public record FollowUpRequested(
        SubjectRef source,
        int item,
        String sourceTitle,
        String text,
        @Nullable Long unitId,
        @Nullable LocalDate dueOn,
        boolean needsMatter,
        Actor actor,
        Instant at) {}
