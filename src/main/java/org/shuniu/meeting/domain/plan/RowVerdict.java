package org.shuniu.meeting.domain.plan;

/** What the office says of a row. */
public enum RowVerdict {
    PENDING,
    ACCEPTED,
    STRUCK
}
