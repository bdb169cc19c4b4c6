package org.shuniu.notification.domain;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Principals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Inbox lines of persons. A line about a record is shown only while the person may know of that record. */
@Repository
public class InboxRepository {
    /** Records that nobody was granted (a delegation, a calendar year) are told to whom the notice names. */
    private static final String SHOWN = """
             from inbox_item i where i.person_id = :person
             and (exists (select 1 from access_grant g where g.subject_kind = i.subject_kind
                          and g.subject_id = i.subject_id and g.principal in (:principals))
                  or not exists (select 1 from access_grant g where g.subject_kind = i.subject_kind
                                 and g.subject_id = i.subject_id))""";

    private final JdbcClient jdbc;

    InboxRepository(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One line of a person's inbox. */
    public record Item(
            long id,
            String verb,
            String title,
            List<String> words,
            String actorName,
            @Nullable String link,
            Instant at,
            boolean unread) {}

    /** Returns false when this person was told already. */
    public boolean deliverOnce(Notice notice, long person) {
        return jdbc.sql("""
                        insert into inbox_item (activity_key, person_id, verb, subject_kind, subject_id, title, words,
                          actor_name, link, at)
                        values (:key, :person, :verb, :kind, :id, :title, :words, :actor, :link, :at)
                        on conflict (activity_key, person_id) do nothing""")
                        .param("key", notice.key())
                        .param("person", person)
                        .param("verb", notice.verb())
                        .param("kind", notice.subject().kind())
                        .param("id", notice.subject().id())
                        .param("title", notice.title())
                        .param("words", notice.words().toArray(String[]::new))
                        .param("actor", notice.actorName())
                        .param("link", notice.link())
                        .param("at", OffsetDateTime.ofInstant(notice.at(), ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** True when the record is under the visibility predicate at all. */
    public boolean isGoverned(SubjectRef subject) {
        return jdbc.sql("select exists (select 1 from access_grant where subject_kind = ? and subject_id = ?)")
                .params(subject.kind(), subject.id())
                .query(Boolean.class)
                .single();
    }

    public List<Item> page(Actor actor, int limit, int offset) {
        return bound(
                        "select i.* " + SHOWN
                                + " order by (i.read_at is null) desc, i.id desc limit :limit offset :offset",
                        actor)
                .param("limit", limit)
                .param("offset", offset)
                .query((row, n) -> new Item(
                        row.getLong("id"),
                        row.getString("verb"),
                        row.getString("title"),
                        Arrays.asList((String[]) row.getArray("words").getArray()),
                        row.getString("actor_name"),
                        row.getString("link"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getObject("read_at") == null))
                .list();
    }

    public long count(Actor actor, int cap) {
        return bound("select count(*) from (select 1 " + SHOWN + " limit :cap) capped", actor)
                .param("cap", cap)
                .query(Long.class)
                .single();
    }

    public long unread(Actor actor, int cap) {
        return bound("select count(*) from (select 1 " + SHOWN + " and i.read_at is null limit :cap) capped", actor)
                .param("cap", cap)
                .query(Long.class)
                .single();
    }

    private JdbcClient.StatementSpec bound(String sql, Actor actor) {
        return jdbc.sql(sql).param("person", actor.personId()).param("principals", Principals.of(actor));
    }

    /** Where the line leads; empty when the line is not this person's. */
    public Optional<Opened> read(long id, long person, Instant now) {
        return jdbc.sql("""
                        update inbox_item set read_at = coalesce(read_at, ?) where id = ? and person_id = ?
                        returning link""")
                .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), id, person)
                .query((row, n) -> new Opened(row.getString("link")))
                .optional();
    }

    /** A line that was marked read. */
    public record Opened(@Nullable String link) {}

    public int readAll(long person, Instant now) {
        return jdbc.sql("update inbox_item set read_at = ? where person_id = ? and read_at is null")
                .params(OffsetDateTime.ofInstant(now, ZoneOffset.UTC), person)
                .update();
    }
}
