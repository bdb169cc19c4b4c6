package org.shuniu.kernel.followup;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/** Papers of a module on which leaders write instructions and from which work is followed up. */
public interface FollowUpSource {
    /** Kind of the subjects it answers for. */
    String kind();

    /** By number or title, among those that this person may know of; the newest first. */
    List<Paper> find(String text, Actor actor, int limit);

    /** Empty for what does not exist and for what this person may not know of. */
    Optional<Paper> paper(long id, Actor actor);

    /** The beginning of its text, from which the words of a matter are taken. */
    String excerpt(long id, Actor actor);

    /**
     * A paper as a list names it.
     *
     * @param binding it is issued and in force, so that it can be followed up
     */
    record Paper(
            SubjectRef subject, String title, @Nullable String number, LocalDate date, boolean binding, String link) {}
}
