package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.CaseProgress.Leg;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Mode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The route of a case as it is drawn: who, how long, where it is now. */
@Component
@Transactional(readOnly = true)
public class ProgressQueries {
    private static final CaseProgress NONE = new CaseProgress(0, "NONE", List.of());

    private final JdbcClient jdbc;
    private final Clock clock;

    ProgressQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    private record Head(long id, String status) {}

    /** Of the newest case; empty legs when there never was one. */
    public CaseProgress progress(SubjectRef subject) {
        return jdbc.sql("""
                        select id, status from review_case where subject_kind = :kind and subject_id = :id
                        order by id desc limit 1""")
                .param("kind", subject.kind())
                .param("id", subject.id())
                .query(Head.class)
                .optional()
                .map(head -> new CaseProgress(head.id(), head.status(), legs(head.id())))
                .orElse(NONE);
    }

    private List<Leg> legs(long caseId) {
        return jdbc.sql("""
                        select t.position, t.kind, t.mode, t.state, t.opened_at, t.closed_at, t.earlier_seconds,
                          array_agg(coalesce(i.delegate_name || '（代' || i.person_name || '）', i.person_name)
                            order by i.ordinal, i.id) filter (where i.id is not null) handlers,
                          min(i.due_on) filter (where i.status = 'OPEN') due_on
                        from case_step t left join work_item i on i.step_id = t.id and i.round = t.round
                          and (i.status in ('OPEN', 'WAITING', 'DONE'))
                        where t.case_id = :case group by t.id order by t.position""")
                .param("case", caseId)
                .query((row, number) -> leg(row))
                .list();
    }

    private Leg leg(ResultSet row) throws SQLException {
        Instant now = clock.instant();
        Instant opened = at(row, "opened_at");
        Instant closed = at(row, "closed_at");
        LocalDate due = row.getObject("due_on", LocalDate.class);
        long seconds = row.getLong("earlier_seconds");
        if (opened != null) {
            seconds += Duration.between(opened, Optional.ofNullable(closed).orElse(now))
                    .toSeconds();
        }
        return new Leg(
                row.getInt("position"),
                row.getString("kind"),
                Mode.valueOf(row.getString("mode")),
                State.valueOf(row.getString("state")),
                names(row),
                opened,
                closed,
                seconds / 60,
                due != null && due.isBefore(LocalDate.ofInstant(now, clock.getZone())));
    }

    private static List<String> names(ResultSet row) throws SQLException {
        var array = row.getArray("handlers");
        return array == null ? List.of() : List.of((String[]) array.getArray());
    }

    private static @Nullable Instant at(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
