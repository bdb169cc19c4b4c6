package org.shuniu.meeting.domain;

/** Class of a meeting (MTG-25); limits and the way of approval go by it. */
public enum MeetingClass {
    /** 政府综合性会议: called by the government itself. */
    GOVERNMENT_COMPREHENSIVE(false),
    /** 综合性会议 of a department's whole field. */
    COMPREHENSIVE(false),
    /** 部门工作会议. */
    DEPARTMENT_WORK(false),
    /** 专业性会议. */
    PROFESSIONAL(false),
    /** 电视电话会议. */
    VIDEO(false),
    /** 全体会议. */
    PLENARY(true),
    /** 常务会议. */
    EXECUTIVE(true),
    /** 办公会议. */
    OFFICE(true),
    /** 专题会议. */
    TOPICAL(true),
    /** 秘书长协调会. */
    COORDINATION(true);

    private final boolean standing;

    MeetingClass(boolean standing) {
        this.standing = standing;
    }

    /** Meets by the government's rules of procedure on its agenda of topics; needs no application. */
    public boolean isStanding() {
        return standing;
    }
}
