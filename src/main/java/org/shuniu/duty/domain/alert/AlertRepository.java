package org.shuniu.duty.domain.alert;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alerts and their acknowledgements; an acknowledgement is written once and stays. */
@Repository
public class AlertRepository {
    private static final String COLUMNS =
            "select id, person_id, message_key, words, link, raised_at, acknowledged_at, acknowledged_by from duty_alert where ";

    private final JdbcClient jdbc;

    AlertRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** False when this person was told of it already. */
    public boolean add(String key, long personId, String messageKey, List<String> words, String link, Instant at) {
        return jdbc.sql("""
                        insert into duty_alert (alert_key, person_id, message_key, words, link, raised_at)
                        values (:key, :person, :message, :words, :link, :at)
                        on conflict (alert_key, person_id) do nothing""")
                        .param("key", key)
                        .param("person", personId)
                        .param("message", messageKey)
                        .param("words", words.toArray(String[]::new))
                        .param("link", link)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    public Optional<Alert> find(long id, Collection<Long> persons) {
        return jdbc.sql(COLUMNS + "id = :id and person_id in (:persons)")
                .param("id", id)
                .param("persons", persons)
                .query((row, line) -> alert(row))
                .optional();
    }

    /** False when it was acknowledged already; {@code delegate} is the name under it, null for the person's own. */
    public boolean acknowledge(long id, @Nullable String delegate, Instant at) {
        return jdbc.sql("update duty_alert set acknowledged_at = :at, acknowledged_by = cast(:delegate as text)"
                                + " where id = :id and acknowledged_at is null")
                        .param("id", id)
                        .param("delegate", delegate)
                        .param("at", Timestamp.from(at))
                        .update()
                == 1;
    }

    /** What these persons have not acknowledged, oldest first. */
    public List<Alert> openOf(Collection<Long> persons) {
        return jdbc.sql(COLUMNS + "person_id in (:persons) and acknowledged_at is null order by id")
                .param("persons", persons)
                .query((row, line) -> alert(row))
                .list();
    }

    /** Ids of what these persons have not acknowledged; persons with nothing open are left out. */
    public Map<Long, List<Long>> open(Collection<Long> persons) {
        var found = new LinkedHashMap<Long, List<Long>>();
        jdbc.sql("select person_id, id from duty_alert where person_id in (:persons) and acknowledged_at is null"
                        + " order by person_id, id")
                .param("persons", persons)
                .query((row, line) -> found.computeIfAbsent(row.getLong(1), person -> new ArrayList<>())
                        .add(row.getLong(2)))
                .list();
        return found;
    }

    /** All that these persons were told, newest first. */
    public List<Alert> all(Collection<Long> persons, int limit, long offset) {
        return jdbc.sql(COLUMNS + "person_id in (:persons) order by id desc limit :limit offset :offset")
                .param("persons", persons)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, line) -> alert(row))
                .list();
    }

    public long count(Collection<Long> persons, int cap) {
        return jdbc.sql("select count(*) from (select 1 from duty_alert where person_id in (:persons) limit :cap) c")
                .param("persons", persons)
                .param("cap", cap)
                .query(Long.class)
                .single();
    }

    private static Alert alert(ResultSet row) throws SQLException {
        Timestamp acknowledged = row.getTimestamp("acknowledged_at");
        return new Alert(
                row.getLong("id"),
                row.getLong("person_id"),
                row.getString("message_key"),
                Arrays.asList((String[]) row.getArray("words").getArray()),
                row.getString("link"),
                row.getTimestamp("raised_at").toInstant(),
                acknowledged == null ? null : acknowledged.toInstant(),
                row.getString("acknowledged_by"));
    }
}
