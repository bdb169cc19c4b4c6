package org.shuniu.duty.domain.incident.late;

/** The kinds of untruthful reporting (突发事件应对法 第六十一条). */
public enum LateKind {
    /** 迟报: follows from the facts. */
    LATE,
    /** 漏报. */
    OMITTED,
    /** 瞒报. */
    CONCEALED,
    /** 谎报. */
    FALSE
}
