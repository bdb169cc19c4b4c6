package org.shuniu.supervision.domain.instruction;

/** Phases of an instruction; how far its matters are is said by the matters. */
public enum InstructionStatus {
    /** 已登记. */
    REGISTERED,
    /** 已立项. */
    FOLLOWED_UP,
    /** 无需督办, with its reason. */
    WAIVED,
    /** 已办结. */
    SETTLED
}
