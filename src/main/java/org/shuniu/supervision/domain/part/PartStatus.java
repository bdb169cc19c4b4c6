package org.shuniu.supervision.domain.part;

/** Phases of a unit's part. */
public enum PartStatus {
    /** Named in the proposal, not yet told. */
    PLANNED,
    /** 已交办. */
    ASSIGNED,
    /** 调整中: the unit says it is not its business. */
    ADJUSTING,
    /** 承办中. */
    RECEIVED,
    /** 待审核. */
    REPORTED,
    /** 审核通过. */
    ACCEPTED,
    /** Received by another unit instead. */
    RELEASED;

    /** The unit has it on its desk. */
    public boolean isWithUnit() {
        return this == ASSIGNED || this == ADJUSTING || this == RECEIVED;
    }

    public boolean isOver() {
        return this == ACCEPTED || this == RELEASED;
    }
}
