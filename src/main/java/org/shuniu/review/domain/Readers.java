package org.shuniu.review.domain;

import java.time.Instant;
import org.shuniu.kernel.Actor;

/** Copies sent for reading (传阅). */
public interface Readers {
    /** Sends a copy; a copy that is still unread is not sent twice. */
    void send(ReviewCase reviewCase, long personId, String note, Actor sender, Instant at);
}
