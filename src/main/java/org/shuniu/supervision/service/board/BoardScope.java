package org.shuniu.supervision.service.board;

/** Whose figures: all that one's office follows up, or what one's own unit has to do. */
public enum BoardScope {
    OFFICE,
    UNIT
}
