package org.shuniu.review.service;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 传阅 as its readers use it, and 关注. */
@Service
@Transactional
public class ReadingService {
    private final JdbcClient jdbc;
    private final Visibility visibility;
    private final SeenService seen;
    private final OpinionBook book;
    private final Clock clock;

    ReadingService(JdbcClient jdbc, Visibility visibility, SeenService seen, OpinionBook book, Clock clock) {
        this.jdbc = jdbc;
        this.visibility = visibility;
        this.seen = seen;
        this.book = book;
        this.clock = clock;
    }

    /** A copy sent for reading, with the times it was sent, opened and answered. */
    public record Copy(
            long id,
            String title,
            String link,
            String personName,
            String senderName,
            String note,
            Instant sentAt,
            @Nullable Instant openedAt,
            @Nullable Instant repliedAt,
            @Nullable String reply) {}

    private static final String COPY = """
            select r.id, c.title, c.link, r.person_name, r.sender_name, r.note, r.sent_at, r.opened_at, r.replied_at,
              r.reply from circulation r join review_case c on c.id = r.case_id\s""";

    /** The reader opens his copy. */
    public Copy open(long id, Actor actor) {
        SubjectRef subject = own(id, actor);
        seen.seen(subject, actor);
        return jdbc.sql(COPY + "where r.id = :id")
                .param("id", id)
                .query(Copy.class)
                .single();
    }

    /** 已阅, with a word or without. */
    public void reply(long id, String reply, Actor actor) {
        OpinionBook.limit("reply", reply);
        book.requireUnmarked("reply", reply, actor);
        own(id, actor);
        jdbc.sql("""
                        update circulation set replied_at = :now, opened_at = coalesce(opened_at, :now),
                        reply = nullif(:reply, '') where id = :id and replied_at is null""")
                .param("now", now())
                .param("reply", reply.strip())
                .param("id", id)
                .update();
    }

    /** Who got a copy of the subject, when they opened it and what they replied. */
    @Transactional(readOnly = true)
    public List<Copy> copies(SubjectRef subject, Actor actor) {
        visibility.requireMaking(actor, subject);
        return jdbc.sql(COPY + "where c.subject_kind = :kind and c.subject_id = :id order by r.id")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Copy.class)
                .list();
    }

    public void watch(SubjectRef subject, Actor actor) {
        visibility.require(actor, subject);
        jdbc.sql("""
                        insert into watch (person_id, subject_kind, subject_id, since)
                        values (:me, :kind, :id, :now) on conflict do nothing""")
                .param("me", actor.personId())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .param("now", now())
                .update();
    }

    public void unwatch(SubjectRef subject, Actor actor) {
        visibility.require(actor, subject);
        jdbc.sql("delete from watch where person_id = :me and subject_kind = :kind and subject_id = :id")
                .param("me", actor.personId())
                .param("kind", subject.kind())
                .param("id", subject.id())
                .update();
    }

    private SubjectRef own(long id, Actor actor) {
        Optional<SubjectRef> subject = jdbc.sql("""
                        select c.subject_kind kind, c.subject_id id from circulation r
                        join review_case c on c.id = r.case_id where r.id = :id and r.person_id = :me""")
                .param("id", id)
                .param("me", actor.personId())
                .query(SubjectRef.class)
                .optional();
        return subject.filter(found -> visibility.canSee(actor, found)).orElseThrow(NotFoundException::new);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
