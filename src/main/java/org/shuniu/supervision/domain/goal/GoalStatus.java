package org.shuniu.supervision.domain.goal;

/** Phases of an annual key task. */
public enum GoalStatus {
    /** 拟订中. */
    DRAFT,
    /** 已下达. */
    ISSUED,
    /** 已结项. */
    CLOSED,
    /** 已撤销. */
    DISCARDED;

    public String tone() {
        return switch (this) {
            case DRAFT -> "warning";
            case ISSUED -> "info";
            case CLOSED -> "success";
            case DISCARDED -> "secondary";
        };
    }
}
