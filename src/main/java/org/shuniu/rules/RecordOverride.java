package org.shuniu.rules;

import java.time.Instant;
import org.shuniu.kernel.SubjectRef;

/**
 * An exception that was asked for and examined in the record's own procedure, told by the module of the record once the
 * last of the order has agreed (R05: the office examines, the leader signs).
 *
 * @param title of the record, for lists
 * @param note opinion of who decides
 * @param decidingOrgan id of the government that decides
 */
public record RecordOverride(
        SubjectRef subject, String title, String rule, Asked asked, String note, long decidingOrgan) {

    /** Who asked, for which organ, when and why. */
    public record Asked(long personId, String name, long organId, String organName, Instant at, String reason) {}
}
