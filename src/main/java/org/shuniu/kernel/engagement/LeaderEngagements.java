package org.shuniu.kernel.engagement;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.shuniu.kernel.SubjectRef;

/**
 * What leaders have to attend, asked before somebody asks for their time (SCH-03). A bean of every module that keeps
 * such times. It says that a leader is taken, never by what: whoever asks may not know of that.
 */
public interface LeaderEngagements {
    /** Those of these persons that overlap this time, in order of time. */
    List<Engagement> between(Collection<Long> persons, Instant from, Instant until);

    /** A leader's time that is taken by this subject; {@code until} is exclusive. */
    record Engagement(long personId, SubjectRef subject, Instant from, Instant until) {}
}
