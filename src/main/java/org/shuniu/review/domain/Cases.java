package org.shuniu.review.domain;

import java.util.Optional;
import org.shuniu.kernel.SubjectRef;

/** Cases under lock, and the book of opinions. The order of locks is always the case row first. */
public interface Cases {
    /** Locks the open case of the subject until the end of the transaction. */
    Optional<ReviewCase> lockOpen(SubjectRef subject);

    /** The newest case of the subject, open or not, to look at only. */
    Optional<ReviewCase> latest(SubjectRef subject);

    /** A new case; ConflictException when another one is open. */
    void open(ReviewCase reviewCase);

    /** Writes what changed, so that reads of the same transaction see it. */
    void sync();

    void write(Opinion opinion);
}
