package org.shuniu.document.domain.opinion;

/** What a gate says. */
public enum GateVerdict {
    /** 通过. */
    PASSED,
    /** 附条件通过: the remark names the condition. */
    CONDITIONAL,
    /** 退回. */
    RETURNED;

    public boolean letsPass() {
        return this != RETURNED;
    }
}
