package org.shuniu.meeting.domain.application;

import org.shuniu.meeting.domain.MeetingClass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers of standing sessions (第39次) by government, class and term; no number is lost or given twice (MTG-15). */
@Repository
public class SessionSeries {
    private final JdbcClient jdbc;

    SessionSeries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True when sessions of this class were numbered in this term already. */
    public boolean hasBegun(long governmentId, MeetingClass meetingClass, int term) {
        return jdbc.sql("""
                        select exists (select 1 from meeting_series where government_id = :government and class = :class
                          and term = :term)""")
                .param("government", governmentId)
                .param("class", meetingClass.name())
                .param("term", term)
                .query(Boolean.class)
                .single();
    }

    /**
     * The next number, taken last in the transaction.
     *
     * @param first number of the first session that this system counts
     */
    public int take(long meetingId, long governmentId, MeetingClass meetingClass, int term, int first) {
        int number = jdbc.sql("""
                        insert into meeting_series (government_id, class, term, next)
                        values (:government, :class, :term, :first + 1)
                        on conflict (government_id, class, term)
                        do update set next = meeting_series.next + 1 returning next - 1""")
                .param("government", governmentId)
                .param("class", meetingClass.name())
                .param("term", term)
                .param("first", first)
                .query(Integer.class)
                .single();
        jdbc.sql("""
                        insert into meeting_session (meeting_id, government_id, class, term, number)
                        values (:meeting, :government, :class, :term, :number)""")
                .param("meeting", meetingId)
                .param("government", governmentId)
                .param("class", meetingClass.name())
                .param("term", term)
                .param("number", number)
                .update();
        return number;
    }
}
