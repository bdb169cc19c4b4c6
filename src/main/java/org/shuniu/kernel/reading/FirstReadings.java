package org.shuniu.kernel.reading;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who opened what was sent to a list first when; a receipt is written once and stays. Each module gives the names of its
 * own tables: {@code <record>}, {@code <record>_reader} and {@code <record>_receipt} with the same key column.
 */
public abstract class FirstReadings {
    private final JdbcClient jdbc;
    private final String opening;
    private final String reading;

    /** @param sent the status in which the record is in the readers' hands */
    protected FirstReadings(JdbcClient jdbc, String record, String key, String sent) {
        this.jdbc = jdbc;
        this.opening = """
                insert into %1$s_receipt (%2$s, person_id, read_at)
                select r.%2$s, r.person_id, :at from %1$s_reader r join %1$s s on s.id = r.%2$s and s.status = '%3$s'
                where r.%2$s = :record and r.person_id = :person
                on conflict (%2$s, person_id) do nothing""".formatted(record, key, sent);
        this.reading = "select person_id, read_at from %s_receipt where %s = :record".formatted(record, key);
    }

    /** True the first time a reader on the list opens what was sent. */
    public boolean opened(long record, long personId, Instant at) {
        return jdbc.sql(opening)
                        .param("record", record)
                        .param("person", personId)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** By person. */
    public Map<Long, Instant> of(long record) {
        var receipts = new HashMap<Long, Instant>();
        jdbc.sql(reading)
                .param("record", record)
                .query((row, line) ->
                        receipts.put(row.getLong(1), row.getTimestamp(2).toInstant()))
                .list();
        return receipts;
    }
}
