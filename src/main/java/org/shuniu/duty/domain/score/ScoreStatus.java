package org.shuniu.duty.domain.score;

/** Phases of a sheet. */
public enum ScoreStatus {
    OPEN,
    /** The score stands for good. */
    CONFIRMED
}
