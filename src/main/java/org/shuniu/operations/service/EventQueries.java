package org.shuniu.operations.service;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads the registry of events that listeners take after commit. */
@Service
@Transactional(readOnly = true)
public class EventQueries {
    private static final int PAGE = 50;
    private static final DateTimeFormatter FORM = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    /** Without a status: written by an older release, not begun. */
    private static final String OPEN = """
             from event_publication
            where completion_date is null and coalesce(status, 'PUBLISHED') <> 'COMPLETED'
              and (:failed = false or status = 'FAILED')""";

    private final JdbcClient jdbc;
    private final OperationsPolicy policy;
    private final Clock clock;

    EventQueries(JdbcClient jdbc, OperationsPolicy policy, Clock clock) {
        this.jdbc = jdbc;
        this.policy = policy;
        this.clock = clock;
    }

    /** What is not finished, failures first, then the newest; {@code page} counts from 1. */
    public PageOf<EventLine> page(boolean failedOnly, int page, Actor actor) {
        policy.requireOperator(actor);
        int number = PageOf.number(page);
        var rows = jdbc.sql("select *" + OPEN + """
                         order by (status = 'FAILED') desc nulls last, publication_date desc, id
                        limit :size offset :skip""")
                .param("failed", failedOnly)
                .param("size", PAGE)
                .param("skip", (long) (number - 1) * PAGE)
                .query((row, n) -> line(row))
                .list();
        return new PageOf<>(rows, number, PAGE, count(failedOnly), false);
    }

    /** How many listeners have failed. */
    public long failures(Actor actor) {
        policy.requireOperator(actor);
        return count(true);
    }

    Optional<EventLine> line(UUID id) {
        return jdbc.sql("select *" + OPEN + " and id = :id")
                .param("failed", false)
                .param("id", id)
                .query((row, n) -> line(row))
                .optional();
    }

    private long count(boolean failedOnly) {
        return jdbc.sql("select count(*)" + OPEN)
                .param("failed", failedOnly)
                .query(Long.class)
                .single();
    }

    private EventLine line(ResultSet row) throws SQLException {
        String status = row.getString("status");
        int attempts = row.getInt("completion_attempts");
        String type = row.getString("event_type");
        Instant published = at(row, "publication_date");
        Instant tried = at(row, "last_resubmission_date");
        return new EventLine(
                row.getObject("id", UUID.class),
                row.getString("listener_id"),
                type.substring(Math.max(type.lastIndexOf('.'), type.lastIndexOf('$')) + 1),
                status == null ? EventStatus.PUBLISHED : EventStatus.valueOf(status),
                published == null ? Instant.EPOCH : published,
                String.valueOf(text(published)),
                tried,
                text(tried),
                attempts,
                attempts >= ResubmitEvents.MOST_ATTEMPTS);
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }

    private @Nullable String text(@Nullable Instant at) {
        return at == null ? null : FORM.format(at.atZone(clock.getZone()));
    }
}
