package org.shuniu.supervision;

/** Where a matter comes from (SUP-25). */
public enum MatterSource {
    /** 重大事项. */
    MAJOR_MATTER,
    /** 重大决策. */
    MAJOR_DECISION,
    /** 重要工作部署. */
    DEPLOYMENT,
    /** 领导批示. */
    INSTRUCTION,
    /** 会议议定. */
    MEETING_DECISION,
    /** 人大建议. */
    CONGRESS_PROPOSAL,
    /** 政协提案. */
    CPPCC_PROPOSAL,
    /** 上级交办. */
    SUPERIOR;

    /** Somebody has ordered it, so that its paper must be named; the others may be the office's own idea. */
    public boolean isOrdered() {
        return switch (this) {
            case INSTRUCTION, MEETING_DECISION, CONGRESS_PROPOSAL, CPPCC_PROPOSAL, SUPERIOR -> true;
            case MAJOR_MATTER, MAJOR_DECISION, DEPLOYMENT -> false;
        };
    }
}
