package org.shuniu.document.domain;

/** The three lawful purposes of a 函 from a department to a lower government (DOC-20). */
public enum LetterPurpose {
    /** 商洽工作. */
    CONSULTATION,
    /** 询问和答复问题. */
    INQUIRY,
    /** 审批事项. */
    APPROVAL
}
