package org.shuniu.duty.domain.bulletin;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Issue numbers of an organ; its rows are the locks behind which signers queue, so that no number is lost or double. */
@Repository
public class IssueSeries {
    /** The row that counts all years. */
    private static final int ALL_YEARS = 0;

    private final JdbcClient jdbc;

    IssueSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next numbers, taken last in the step's transaction, the total before the year's. */
    public IssueNumber take(long organId, int year) {
        int inAll = next(organId, ALL_YEARS);
        return new IssueNumber(year, next(organId, year), inAll);
    }

    private int next(long organId, int year) {
        return jdbc.sql("""
                        insert into duty_bulletin_series (organ_id, year, next) values (:organ, :year, 2)
                        on conflict (organ_id, year) do update set next = duty_bulletin_series.next + 1
                        returning next - 1""")
                .param("organ", organId)
                .param("year", year)
                .query(Integer.class)
                .single();
    }
}
