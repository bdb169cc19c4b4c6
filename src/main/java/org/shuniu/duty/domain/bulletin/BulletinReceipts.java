package org.shuniu.duty.domain.bulletin;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who opened an issue first when; a receipt is written once and stays. */
@Repository
public class BulletinReceipts {
    private final JdbcClient jdbc;

    BulletinReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** True the first time a reader on the list opens an issue that was sent. */
    public boolean opened(long bulletinId, long personId, Instant at) {
        return jdbc.sql("""
                        insert into duty_bulletin_receipt (bulletin_id, person_id, read_at)
                        select r.bulletin_id, r.person_id, :at from duty_bulletin_reader r
                        join duty_bulletin b on b.id = r.bulletin_id and b.status = 'SENT'
                        where r.bulletin_id = :bulletin and r.person_id = :person
                        on conflict (bulletin_id, person_id) do nothing""")
                        .param("bulletin", bulletinId)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** By person. */
    public Map<Long, Instant> of(long bulletinId) {
        var receipts = new HashMap<Long, Instant>();
        jdbc.sql("select person_id, read_at from duty_bulletin_receipt where bulletin_id = :bulletin")
                .param("bulletin", bulletinId)
                .query((row, line) ->
                        receipts.put(row.getLong(1), row.getTimestamp(2).toInstant()))
                .list();
        return receipts;
    }
}
