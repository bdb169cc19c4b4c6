package org.shuniu.duty.domain.incident;

/** The four kinds of emergencies of the law (突发事件应对法 第二条; national plan of 2025). */
public enum IncidentNature {
    /** 自然灾害. */
    NATURAL_DISASTER,
    /** 事故灾难. */
    ACCIDENT,
    /** 公共卫生事件. */
    PUBLIC_HEALTH,
    /** 社会安全事件. */
    SOCIAL_SECURITY
}
