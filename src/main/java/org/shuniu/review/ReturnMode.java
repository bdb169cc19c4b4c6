package org.shuniu.review;

/** How a returned case comes back. */
public enum ReturnMode {
    /** 逐级重走: every step again. */
    STEP_BY_STEP,
    /** 直返: straight to the person who returned it. */
    STRAIGHT_BACK
}
