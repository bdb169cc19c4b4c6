package org.shuniu.meeting.service.series;

/** The series ends today; what was prepared stays. */
public record EndSeries(int version) {}
