package org.shuniu.supervision;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;

/**
 * A matter was settled (办结), written off (销号), dropped (不予立项) or opened again (复查): what asked for it learns the
 * outcome.
 *
 * @param source the record that asked for it, null where it is not kept here
 * @param step SETTLE, CLOSE, DROP or REOPEN
 * @param outcome the last words about it
 */
public record MatterEnded(
        MatterId matter, @Nullable SubjectRef source, String step, String outcome, Actor actor, Instant at) {}
