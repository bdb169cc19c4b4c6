package org.shuniu.supervision.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers by organ and year; the row is the lock behind which writers queue, so that no number is lost. */
@Repository
public class MatterSeries {
    private final JdbcClient jdbc;

    MatterSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, taken last in the step's transaction. */
    public MatterNumber take(long organId, int year) {
        jdbc.sql("insert into matter_series (organ_id, year, next) values (:organ, :year, 1) on conflict do nothing")
                .param("organ", organId)
                .param("year", year)
                .update();
        int next = jdbc.sql("""
                        update matter_series set next = next + 1 where organ_id = :organ and year = :year
                        returning next""")
                .param("organ", organId)
                .param("year", year)
                .query(Integer.class)
                .single();
        return MatterNumber.of(year, next - 1);
    }
}
