package org.shuniu.duty.domain.incident.report;

/** How a report was made. */
public enum ReportChannel {
    /** 电话: logged when it was made, with whatever was known. */
    PHONE,
    /** 书面: written and signed. */
    WRITTEN
}
