package org.shuniu.review;

/** One step of a case: {@code position} 0 is the draft itself. */
public record StepView(long caseId, long stepId, int position, String kind, Mode mode, int round) {}
