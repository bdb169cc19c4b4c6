package org.shuniu.supervision.domain;

/** The five forms of 政府督查工作条例 第十四条. */
public enum MatterForm {
    /** 综合督查. */
    COMPREHENSIVE,
    /** 专项督查. */
    SPECIAL,
    /** 事件调查. */
    INCIDENT,
    /** 日常督办. */
    DAILY,
    /** 线索核查. */
    CLUE
}
