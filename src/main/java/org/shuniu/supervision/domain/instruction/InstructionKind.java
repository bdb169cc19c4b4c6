package org.shuniu.supervision.domain.instruction;

/** What the leader wants with it; only the second becomes a matter (common practice, B-3.2). */
public enum InstructionKind {
    /** 阅知. */
    FOR_INFORMATION,
    /** 办理反馈. */
    ACT_AND_REPORT
}
