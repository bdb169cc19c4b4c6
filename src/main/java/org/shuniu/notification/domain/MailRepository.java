package org.shuniu.notification.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Channel choices and the mail outbox. */
@Repository
public class MailRepository {
    private final JdbcClient jdbc;

    MailRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody wants mail, and where; version 0 before the first choice. */
    public record Choice(boolean mail, @Nullable String address, int version) {}

    /** A message of the outbox that is due. */
    public record Due(long id, String address, @Nullable String link, int attempts) {}

    public Choice choice(long person) {
        return jdbc.sql("select mail, address, version from channel_choice where person_id = ?")
                .params(person)
                .query((row, n) -> new Choice(row.getBoolean("mail"), row.getString("address"), row.getInt("version")))
                .optional()
                .orElse(new Choice(false, null, 0));
    }

    /** Returns false when somebody chose in between. */
    public boolean choose(long person, boolean mail, @Nullable String address, int version) {
        String sql = version == 0 ? """
                insert into channel_choice (mail, address, version, person_id) values (:mail, :address, 1, :person)
                on conflict do nothing""" : """
                update channel_choice set mail = :mail, address = :address, version = version + 1
                where person_id = :person and version = :version""";
        return jdbc.sql(sql)
                        .param("mail", mail)
                        .param("address", address)
                        .param("person", person)
                        .param("version", version)
                        .update()
                == 1;
    }

    public void enqueueOnce(Notice notice, long person, String address, Instant now) {
        jdbc.sql("""
                        insert into mail_message (activity_key, person_id, address, link, status, attempts, created_at,
                          next_attempt_at)
                        values (:key, :person, :address, :link, 'WAITING', 0, :now, :now)
                        on conflict (activity_key, person_id) do nothing""")
                .param("key", notice.key())
                .param("person", person)
                .param("address", address)
                .param("link", notice.link())
                .param("now", utc(now))
                .update();
    }

    public List<Due> due(Instant now, int limit) {
        return jdbc.sql("""
                        select id, address, link, attempts from mail_message
                        where status = 'WAITING' and next_attempt_at <= ? order by next_attempt_at, id limit ?""")
                .params(utc(now), limit)
                .query((row, n) -> new Due(
                        row.getLong("id"), row.getString("address"), row.getString("link"), row.getInt("attempts")))
                .list();
    }

    public void sent(long id, Instant now) {
        jdbc.sql("""
                        update mail_message set status = 'SENT', sent_at = ?, attempts = attempts + 1, last_error = null
                        where id = ?""").params(utc(now), id).update();
    }

    /** Another attempt at that time, or none any more when it is null. */
    public void failed(long id, String error, @Nullable Instant again) {
        Optional<OffsetDateTime> next = Optional.ofNullable(again).map(MailRepository::utc);
        jdbc.sql("""
                        update mail_message set attempts = attempts + 1, last_error = :error,
                          status = case when :over then 'GIVEN_UP' else 'WAITING' end,
                          next_attempt_at = coalesce(cast(:next as timestamptz), next_attempt_at)
                        where id = :id""")
                .param("error", error)
                .param("over", again == null)
                .param("next", next.orElse(null))
                .param("id", id)
                .update();
    }

    private static OffsetDateTime utc(Instant instant) {
        return OffsetDateTime.ofInstant(instant, ZoneOffset.UTC);
    }
}
