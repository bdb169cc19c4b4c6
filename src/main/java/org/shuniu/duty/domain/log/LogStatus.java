package org.shuniu.duty.domain.log;

/** Whether something is still to be done about an entry. */
public enum LogStatus {
    OPEN,
    CLOSED
}
