package org.shuniu.supervision.domain.inspection.object;

/** How far it is with one thing that must be put right. */
public enum RectificationStatus {
    REQUIRED,
    REPORTED,
    ACCEPTED,
    /** Asked for no more, or its conclusion was revoked. */
    WITHDRAWN;

    public boolean isOpen() {
        return this == REQUIRED || this == REPORTED;
    }
}
