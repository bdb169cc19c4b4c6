package org.shuniu.supervision.domain.instruction;

/** How soon; decides the limit where the leader names none. */
public enum InstructionUrgency {
    /** 普通. */
    ORDINARY,
    /** 急. */
    URGENT,
    /** 特急. */
    EXTREMELY_URGENT
}
