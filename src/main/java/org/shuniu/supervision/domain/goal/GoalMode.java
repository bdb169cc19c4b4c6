package org.shuniu.supervision.domain.goal;

/** How it is followed: always two ways joined (SUP-15). */
public enum GoalMode {
    /** 目标考核与跟踪督查相结合. */
    ASSESS_AND_TRACK,
    /** 综合协调与现场督查相结合. */
    COORDINATE_AND_VISIT,
    /** 专业督查与部门督查相结合. */
    SPECIALIST_AND_DEPARTMENT
}
