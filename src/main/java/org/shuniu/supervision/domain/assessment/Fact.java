package org.shuniu.supervision.domain.assessment;

/**
 * What may count. How many instructions a unit receives is none of it, for the unit has no hand in that (B-5.2).
 */
public enum Fact {
    /** Where every sheet starts from. */
    BASE,
    /** Reported by the due date. */
    ON_TIME,
    /** A due date passed without a report (SUP-17). */
    OVERDUE,
    /** Sent back by the examination. */
    RETURNED,
    /** Periodic feedback did not come. */
    MISSED_FEEDBACK,
    /** Entered by hand, with a reason. */
    MANUAL;

    /** Found in the records; the others are the start and what is entered by hand. */
    public boolean isFound() {
        return this != BASE && this != MANUAL;
    }
}
