package org.shuniu.meeting.domain.minutes;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened issued minutes first when; a receipt is written once and stays. */
@Repository
public class MinutesReceipts {
    private final JdbcClient jdbc;

    MinutesReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time a reader on the list opens minutes that were issued. */
    public boolean opened(long minutesId, long personId, Instant at) {
        return jdbc.sql("""
                        insert into meeting_minutes_receipt (minutes_id, person_id, read_at)
                        select r.minutes_id, r.person_id, :at from meeting_minutes_reader r
                        join meeting_minutes m on m.id = r.minutes_id and m.status = 'ISSUED'
                        where r.minutes_id = :minutes and r.person_id = :person
                        on conflict (minutes_id, person_id) do nothing""")
                        .param("minutes", minutesId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** By person. */
    public Map<Long, Instant> of(long minutesId) {
        var receipts = new HashMap<Long, Instant>();
        jdbc.sql("select person_id, read_at from meeting_minutes_receipt where minutes_id = :minutes")
                .param("minutes", minutesId)
                .query((row, line) ->
                        receipts.put(row.getLong(1), row.getTimestamp(2).toInstant()))
                .list();
        return receipts;
    }
}
