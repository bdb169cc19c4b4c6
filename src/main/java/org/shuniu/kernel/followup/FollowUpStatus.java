package org.shuniu.kernel.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** What became of a source, shown on its page; answered by whoever follows up. */
public interface FollowUpStatus {
    /** What came of this source, as far as this person may know of it; the newest first. */
    List<Card> of(SubjectRef source, Actor actor);

    /** Address at which this person takes the source up; empty for everybody whose duty it is not. */
    Optional<String> intake(SubjectRef source, Actor actor);

    /**
     * One piece of work.
     *
     * @param statusKey message key of where it stands
     * @param light name of its light, null before it has one
     * @param outcome the result, once it is settled
     */
    record Card(
            long id,
            @Nullable String number,
            String title,
            String statusKey,
            @Nullable String light,
            @Nullable LocalDate dueOn,
            String leadUnit,
            @Nullable String outcome,
            String link) {}
}
