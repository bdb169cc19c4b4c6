package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The five boxes of a person: one statement for a page, one for its count. */
@Component
@Transactional(readOnly = true)
public class WorkItemQueries implements TodoSource {
    private static final int PAGE = 20;

    private static final String COLUMNS = """
            select c.subject_kind, c.title, c.link, c.urgency_rank, t.kind step_kind, b.sender, b.at, b.due_on,
              b.due_provisional, b.unseen, count(*) over () total
            from (%s) b join review_case c on c.id = b.case_id
            left join case_step t on t.case_id = c.id and t.state = 'OPEN'
            where (:text = '' or c.title ilike '%%' || :text || '%%')
            and exists (select 1 from access_grant g where g.subject_kind = c.subject_kind
                        and g.subject_id = c.subject_id and g.principal in (:principals))
            """;

    private static final String TODO = """
            select i.case_id, s.sender_name sender, i.opened_at at, i.due_on, i.due_provisional,
              i.first_seen_at is null unseen
            from work_item i join case_step s on s.id = i.step_id
            where i.status = 'OPEN' and (i.person_id in (:covered) or i.delegate_id = :me)""";

    private static final String TOREAD = """
            select r.case_id, r.sender_name sender, r.sent_at at, null::date due_on, false due_provisional,
              r.opened_at is null unseen
            from circulation r where r.person_id = :me and r.replied_at is null""";

    private static final String DONE = """
            select i.case_id, null::text sender, max(i.closed_at) at, null::date due_on, false due_provisional,
              false unseen
            from work_item i join case_step s on s.id = i.step_id and s.position > 0
            where i.status = 'DONE' and (i.person_id in (:covered) or i.delegate_id = :me) group by i.case_id""";

    private static final String MINE = """
            select m.id case_id, null::text sender, m.opened_at at, null::date due_on, false due_provisional,
              false unseen
            from review_case m where m.starter_id = :me and not exists (select 1 from review_case later
              where later.subject_kind = m.subject_kind and later.subject_id = m.subject_id and later.id > m.id)""";

    private static final String WATCHED = """
            select (select max(m.id) from review_case m where m.subject_kind = w.subject_kind
                    and m.subject_id = w.subject_id) case_id, null::text sender, w.since at, null::date due_on,
              false due_provisional, false unseen
            from watch w where w.person_id = :me""";

    private final JdbcClient jdbc;
    private final Clock clock;

    WorkItemQueries(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        if (actor.isAdministrator()) {
            return new PageOf<>(List.of(), 1, PAGE, 0, false);
        }
        String order = box == Box.TODO
                ? "order by c.urgency_rank desc, b.due_on nulls last, b.at"
                : "order by b.unseen desc, b.at desc, c.id desc";
        LocalDate today = LocalDate.now(clock);
        long[] total = {0};
        List<Todo> rows = bound(COLUMNS.formatted(sql(box)) + order + " limit :size offset :skip", actor)
                .param("text", text.replaceAll("[%_\\\\]", ""))
                .param("principals", Principals.of(actor))
                .param("size", PAGE)
                .param("skip", (page - 1) * PAGE)
                .query((row, number) -> {
                    total[0] = row.getLong("total");
                    return todo(row, today);
                })
                .list();
        return new PageOf<>(rows, page, PAGE, total[0], false);
    }

    /** One statement for all boxes, each counted up to the cap. */
    @Override
    public Map<Box, Long> counts(Actor actor) {
        var counts = new EnumMap<Box, Long>(Box.class);
        if (actor.isAdministrator()) {
            return counts;
        }
        String counted = Stream.of(Box.TODO, Box.TOREAD, Box.WATCHED)
                .map(box -> "select '%s' box, count(*) n from (%s limit %d) x".formatted(box, sql(box), CAP))
                .reduce((one, other) -> one + " union all " + other)
                .orElseThrow();
        bound(counted, actor)
                .query((row, number) -> counts.put(Box.valueOf(row.getString("box")), row.getLong("n")))
                .list();
        return counts;
    }

    private JdbcClient.StatementSpec bound(String sql, Actor actor) {
        List<Long> covered = Stream.concat(Stream.of(actor.personId()), actor.standsInFor().stream())
                .toList();
        return jdbc.sql(sql).param("me", actor.personId()).param("covered", covered);
    }

    private static String sql(Box box) {
        return switch (box) {
            case TODO -> TODO;
            case TOREAD -> TOREAD;
            case DONE -> DONE;
            case MINE -> MINE;
            case WATCHED -> WATCHED;
        };
    }

    private static Todo todo(ResultSet row, LocalDate today) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new Todo(
                row.getString("subject_kind"),
                row.getString("title"),
                stepKey(row.getString("step_kind")),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                due,
                row.getBoolean("due_provisional"),
                due != null && due.isBefore(today),
                row.getInt("urgency_rank"),
                row.getBoolean("unseen"),
                row.getString("link"));
    }

    private static @Nullable String stepKey(@Nullable String kind) {
        return kind == null ? null : "review.step." + kind;
    }
}
