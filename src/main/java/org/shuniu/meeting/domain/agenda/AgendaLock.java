package org.shuniu.meeting.domain.agenda;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Lets one person at a time change the order of a meeting's items. */
@Repository
public class AgendaLock {
    private final JdbcClient jdbc;

    AgendaLock(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public void take(long meetingId) {
        jdbc.sql("select id from meeting where id = :id for update")
                .param("id", meetingId)
                .query(Long.class)
                .single();
    }
}
