package org.shuniu.supervision.assessment;

import java.util.List;

/** Scores of supervision for other modules, such as an evaluation of the year; confirmed ones only. */
public interface Assessments {
    /** The quarters of that year which one office has confirmed for one unit, in their order. */
    List<Score> confirmed(long organId, long unitId, int year);

    /** One confirmed sheet; its evidence stands on its page. */
    record Score(AssessmentId sheet, int quarter, int score) {}
}
