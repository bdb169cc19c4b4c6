package org.shuniu.document.domain.opinion;

/** How a disagreement ended. */
public enum CoordinationResult {
    /** 协商一致. */
    AGREED,
    /** 报领导裁定 with both versions. */
    UP_TO_LEADER,
    /** 暂缓. */
    SHELVED
}
