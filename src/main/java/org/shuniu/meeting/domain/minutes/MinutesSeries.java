package org.shuniu.meeting.domain.minutes;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of an organ's minutes of a class; its rows are the locks behind which signers queue. */
@Repository
public class MinutesSeries {
    private final JdbcClient jdbc;

    MinutesSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The session of the term, or the next number of the year. */
    public MinutesNumber take(MinutesOrigin origin, int year, @Nullable Integer session) {
        if (session != null) {
            return new MinutesNumber(year, session, "第" + session + "次");
        }
        int next = jdbc.sql("""
                        insert into meeting_minutes_series (organ_id, meeting_class, year, next)
                        values (:organ, :class, :year, 2)
                        on conflict (organ_id, meeting_class, year) do update set next = meeting_minutes_series.next + 1
                        returning next - 1""")
                .param("organ", origin.organId())
                .param("class", origin.meetingClass().name())
                .param("year", year)
                .query(Integer.class)
                .single();
        return new MinutesNumber(year, next, "〔" + year + "〕" + next + "号");
    }
}
