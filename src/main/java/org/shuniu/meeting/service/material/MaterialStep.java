package org.shuniu.meeting.service.material;

/** Releases a paper or takes it back, as it was drawn. */
public record MaterialStep(int version) {}
