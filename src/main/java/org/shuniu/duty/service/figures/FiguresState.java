package org.shuniu.duty.service.figures;

/** How a first report stands to its limit. */
public enum FiguresState {
    IN_TIME,
    /** Too late, or not made though its limit has passed. */
    LATE,
    RUNNING
}
