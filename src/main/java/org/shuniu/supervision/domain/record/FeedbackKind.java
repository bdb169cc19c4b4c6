package org.shuniu.supervision.domain.record;

/** 阶段反馈 or 最终反馈. */
public enum FeedbackKind {
    STAGE,
    /** Drawn up for the head of the unit, who signs it and reports (报送办结). */
    FINAL
}
