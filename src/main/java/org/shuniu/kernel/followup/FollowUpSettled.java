package org.shuniu.kernel.followup;

import java.time.Instant;
import org.shuniu.kernel.SubjectRef;

/**
 * What was asked for is done: the source writes the result beside the decision.
 *
 * @param item as in the request; 0 where the source was taken up as a whole
 * @param outcome in the words of the result
 */
public record FollowUpSettled(SubjectRef source, int item, long matterId, String outcome, Instant at) {}
