package org.shuniu.calendar.domain;

/** What a notice says of a day that differs from the plain week. */
public enum DayKind {
    /** A rest day: holiday or exchanged day (放假、调休). */
    OFF,
    /** A working Saturday or Sunday (上班). */
    WORK
}
