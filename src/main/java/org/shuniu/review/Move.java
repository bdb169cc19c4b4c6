package org.shuniu.review;

/** What can be done to a case or a work item. */
public enum Move {
    /** 同意. */
    AGREE,
    /** 不同意: recorded, the step goes on; what it means is the subject's business. */
    DISAGREE,
    /** 退回 to an earlier step. */
    RETURN,
    /** 撤回 by the sender, until the next handler has acted. */
    RECALL,
    /** 转办. */
    TRANSFER,
    /** 加签. */
    ADD_SIGNER,
    /** 减签. */
    REMOVE_SIGNER,
    /** 委托: one item to one person, shown as 乙（代甲）. */
    DELEGATE,
    /** 改派 by the process manager. */
    REASSIGN,
    /** 终止. */
    TERMINATE,
    /** 代录: a clerk records what a leader signed on paper. */
    RECORD,
    /** 催办. */
    URGE,
    /** 传阅. */
    CIRCULATE
}
