package org.shuniu.duty.domain.room;

/** For what somebody is in the rotation of a room. */
public enum Seat {
    /** 值班员: 主班 when qualified, 副班 otherwise or in turn. */
    OFFICER,
    /** 带班领导: on duty in rotation, physically present on holidays (B-4.3). */
    LEADER
}
