package org.shuniu.proposal.domain.work;

/** Why a unit is urged, and whether more than its liaison is told. */
public enum ReminderKind {
    /** Neither accepted nor declined within the limit. */
    ACCEPT_LATE(true),
    OPINION_NEAR(false),
    OPINION_LATE(true),
    REPLY_NEAR(false),
    REPLY_LATE(true);

    private final boolean late;

    ReminderKind(boolean late) {
        this.late = late;
    }

    /** A limit has passed: the head of the unit, the lead unit and the office are told as well. */
    public boolean isLate() {
        return late;
    }
}
