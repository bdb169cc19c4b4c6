package org.shuniu.supervision.domain.assessment;

/** Phases of a score sheet. */
public enum AssessmentStatus {
    /** Drawn up by supervision; the unit does not know of it yet. */
    OPEN,
    /** The unit reads it and may object. */
    SHOWN,
    /** The score stands for good. */
    CONFIRMED
}
