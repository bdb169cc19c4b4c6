package org.shuniu.supervision.domain.report;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issue numbers by organ, kind and year; the row is the lock behind which signers queue, so that no number is lost. */
@Repository
public class ReportSeries {
    private final JdbcClient jdbc;

    ReportSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, taken last in the step's transaction. */
    public ReportNumber take(long organId, ReportKind kind, int year) {
        int next = jdbc.sql("""
                        insert into supervision_report_series (organ_id, kind, year, next)
                        values (:organ, :kind, :year, 2)
                        on conflict (organ_id, kind, year)
                        do update set next = supervision_report_series.next + 1 returning next""")
                .param("organ", organId)
                .param("kind", kind.name())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new ReportNumber(year, next - 1);
    }
}
