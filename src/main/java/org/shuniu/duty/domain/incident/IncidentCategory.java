package org.shuniu.duty.domain.incident;

/** What sort of emergency information it is (DUTY-08). */
public enum IncidentCategory {
    /** 重大突发性事件. */
    MAJOR_EMERGENCY,
    /** 重要社会动态. */
    SOCIAL_TREND,
    /** 重大灾情疫情. */
    DISASTER_EPIDEMIC,
    /** 群体性上访事件. */
    MASS_PETITION,
    /** 安全生产事故. */
    WORK_SAFETY
}
