package org.shuniu.supervision.assessment;

import java.time.Instant;

/**
 * The score sheet of a unit stands.
 *
 * @param organId the office whose supervision it is
 * @param unitId the unit that is assessed
 * @param score never below 0
 */
public record AssessmentConfirmed(
        AssessmentId sheet, long organId, long unitId, int year, int quarter, int score, Instant at) {}
