package org.shuniu.duty.domain.score;

/** Whether a deduction counts; only a reversed one does not. */
public enum LineState {
    STANDING,
    REVERSAL_ASKED,
    REVERSED
}
