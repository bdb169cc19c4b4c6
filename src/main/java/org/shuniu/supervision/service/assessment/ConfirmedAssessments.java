package org.shuniu.supervision.service.assessment;

import java.util.List;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.assessment.Assessments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers other modules from the sheets that stand. */
@Service
@Transactional(readOnly = true)
class ConfirmedAssessments implements Assessments {
    private final JdbcClient jdbc;

    ConfirmedAssessments(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Score> confirmed(long organId, long unitId, int year) {
        return jdbc.sql("""
                        select id, quarter, score from supervision_assessment
                        where organ_id = :organ and unit_id = :unit and year = :year and status = 'CONFIRMED'
                        order by quarter""")
                .param("organ", organId)
                .param("unit", unitId)
                .param("year", year)
                .query((row, number) ->
                        new Score(new AssessmentId(row.getLong("id")), row.getInt("quarter"), row.getInt("score")))
                .list();
    }
}
