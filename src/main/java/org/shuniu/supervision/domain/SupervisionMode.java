package org.shuniu.supervision.domain;

/** Modes that are combined with each other (目标考核与跟踪督查、综合协调与现场督查、专业督查与部门督查相结合, SUP-15). */
public enum SupervisionMode {
    /** 目标考核. */
    GOAL_ASSESSMENT,
    /** 跟踪督查. */
    TRACKING,
    /** 综合协调. */
    COORDINATION,
    /** 现场督查. */
    ON_THE_SPOT,
    /** 专业督查. */
    SPECIALIST,
    /** 部门督查. */
    DEPARTMENTAL
}
