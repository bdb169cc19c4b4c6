package org.shuniu.document.domain;

/** 紧急程度 of a document (条例 第九条（三）). */
public enum Urgency {
    /** 普通. */
    ORDINARY("", 0),
    /** 加急. */
    URGENT("加急", 1),
    /** 特急. */
    EXTREMELY_URGENT("特急", 2);

    private final String mark;
    private final int rank;

    Urgency(String mark, int rank) {
        this.mark = mark;
        this.rank = rank;
    }

    /** The mark as printed in the head; empty for an ordinary paper. */
    public String mark() {
        return mark;
    }

    public int rank() {
        return rank;
    }
}
