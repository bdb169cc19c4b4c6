package org.shuniu.rules.service.report;

/** What became of a rule: hits by severity, exceptions by decision. */
public enum Outcome {
    /** Stopped a step until the record was put right or an exception granted. */
    BLOCK,
    /** Warned. */
    WARN,
    REQUESTED,
    APPROVED,
    REFUSED,
    /** Granted for a text that is another one now. */
    VOID
}
