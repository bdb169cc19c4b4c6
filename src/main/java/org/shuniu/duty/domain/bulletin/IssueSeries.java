package org.shuniu.duty.domain.bulletin;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
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

    /** What the next signature will take; nothing is locked. */
    public IssueNumber upcoming(long organId, int year) {
        return new IssueNumber(year, peek(organId, year), peek(organId, ALL_YEARS));
    }

    private int peek(long organId, int year) {
        return jdbc.sql("select next from duty_bulletin_series where organ_id = :organ and year = :year")
                .param("organ", organId)
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(1);
    }

    /** True once an issue of this organ has been numbered here; waits for a signature under way. */
    public boolean isBegun(long organId) {
        jdbc.sql("""
                        insert into duty_bulletin_series (organ_id, year, next) values (:organ, :all, 1)
                        on conflict do nothing""").param("organ", organId).param("all", ALL_YEARS).update();
        jdbc.sql("select next from duty_bulletin_series where organ_id = :organ and year = :all for update")
                .param("organ", organId)
                .param("all", ALL_YEARS)
                .query(Integer.class)
                .optional();
        return hasIssues(organId);
    }

    public boolean hasIssues(long organId) {
        return jdbc.sql(
                        "select exists (select 1 from duty_bulletin where organ_id = :organ and total_number is not null)")
                .param("organ", organId)
                .query(Boolean.class)
                .single();
    }

    /** Goes on after the issues that were made on paper. */
    public void startAfter(long organId, SeriesStart start, long byId) {
        set(organId, ALL_YEARS, start.inAll() + 1);
        set(organId, start.year(), start.inYear() + 1);
        jdbc.sql("""
                        insert into duty_bulletin_series_start (organ_id, year, in_year, in_all, reason, by_id, by_name, done_at)
                        values (:organ, :year, :inYear, :inAll, :reason, :by, :name, :at)""")
                .param("organ", organId)
                .param("year", start.year())
                .param("inYear", start.inYear())
                .param("inAll", start.inAll())
                .param("reason", start.reason())
                .param("by", byId)
                .param("name", start.byName())
                .param("at", start.doneAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    private void set(long organId, int year, int next) {
        jdbc.sql("""
                        insert into duty_bulletin_series (organ_id, year, next) values (:organ, :year, :next)
                        on conflict (organ_id, year) do update set next = excluded.next""")
                .param("organ", organId)
                .param("year", year)
                .param("next", next)
                .update();
    }

    public List<SeriesStart> starts(long organId) {
        return jdbc.sql("""
                        select year, in_year, in_all, reason, by_name, done_at from duty_bulletin_series_start
                        where organ_id = :organ order by id""")
                .param("organ", organId)
                .query((row, at) -> new SeriesStart(
                        row.getInt("year"),
                        row.getInt("in_year"),
                        row.getInt("in_all"),
                        row.getString("reason"),
                        row.getString("by_name"),
                        row.getObject("done_at", OffsetDateTime.class).toInstant()))
                .list();
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
