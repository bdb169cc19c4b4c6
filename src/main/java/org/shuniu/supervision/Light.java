package org.shuniu.supervision;

/** How a part stands against its clock; later constants are worse. */
public enum Light {
    /** Done or suspended. */
    GREY,
    GREEN,
    /** Near its limit, or behind with its periodic feedback. */
    YELLOW,
    /** Overdue. */
    RED;

    public Light worse(Light other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
