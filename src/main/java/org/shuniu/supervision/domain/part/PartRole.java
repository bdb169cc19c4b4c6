package org.shuniu.supervision.domain.part;

/** 主办 or 协办. */
public enum PartRole {
    LEAD,
    CO
}
