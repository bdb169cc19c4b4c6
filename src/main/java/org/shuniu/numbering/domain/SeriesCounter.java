package org.shuniu.numbering.domain;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The next number of a series and year; its row is the lock behind which writers queue until commit or rollback. */
@Repository
public class SeriesCounter {
    private final JdbcClient jdbc;

    SeriesCounter(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public int lock(long seriesId, int counterYear) {
        jdbc.sql("""
                        insert into series_year (number_series_id, year, next) values (:series, :year, 1)
                        on conflict do nothing""").param("series", seriesId).param("year", counterYear).update();
        return jdbc.sql("select next from series_year where number_series_id = :series and year = :year for update")
                .param("series", seriesId)
                .param("year", counterYear)
                .query(Integer.class)
                .single();
    }

    public void advance(long seriesId, int counterYear, int next) {
        jdbc.sql("update series_year set next = :next where number_series_id = :series and year = :year")
                .param("series", seriesId)
                .param("year", counterYear)
                .param("next", next)
                .update();
    }
}
