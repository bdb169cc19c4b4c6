package org.shuniu.meeting.service.attendance;

/** Opens or ends the meeting, as its page was drawn. */
public record Turn(int version) {}
