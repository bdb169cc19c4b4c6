package org.shuniu.meeting.domain.room;

/** What became of a booking. */
public enum BookingState {
    /** 占用. */
    HELD,
    /** 取消: given up by whoever booked it, or by the keeper. */
    CANCELLED,
    /** 释放: nobody came, or the meeting is not held. */
    RELEASED
}
