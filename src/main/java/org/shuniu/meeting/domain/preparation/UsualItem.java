package org.shuniu.meeting.domain.preparation;

/** What every meeting needs. */
public enum UsualItem {
    PLACE(Phase.BEFORE),
    NOTICE(Phase.BEFORE),
    PAPERS(Phase.BEFORE),
    SEATS(Phase.BEFORE),
    EQUIPMENT(Phase.BEFORE),
    STAFF(Phase.DURING),
    RECORD(Phase.DURING),
    MINUTES(Phase.AFTER),
    FOLLOW_UP(Phase.AFTER),
    COSTS(Phase.AFTER);

    private final Phase phase;

    UsualItem(Phase phase) {
        this.phase = phase;
    }

    public Phase phase() {
        return phase;
    }
}
