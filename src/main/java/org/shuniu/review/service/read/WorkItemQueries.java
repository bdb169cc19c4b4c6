package org.shuniu.review.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.Coverage;
import org.springframework.context.annotation.Primary;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boxes 待办 待阅 已办 我发起 关注: one statement for a page, one for its capped count, one for those of all boxes. */
@Service
@Primary
@Transactional(readOnly = true)
public class WorkItemQueries implements TodoSource {
    private static final int SIZE = 20;
    private static final List<Box> COUNTED = List.of(Box.TODO, Box.TOREAD, Box.WATCHED);

    private final JdbcClient jdbc;
    private final Acting acting;
    private final Clock clock;

    WorkItemQueries(JdbcClient jdbc, Acting acting, Clock clock) {
        this.jdbc = jdbc;
        this.acting = acting;
        this.clock = clock;
    }

    /** One page, sorted by urgency and due date (待办) or newest first. */
    public PageOf<WorkItemRow> page(Box box, WorkItemFilter filter, Actor actor, int page) {
        if (actor.isAdministrator()) {
            return new PageOf<>(List.of(), 1, SIZE, 0, false);
        }
        int number = PageOf.number(page);
        Coverage covered = acting.coverage(actor);
        String sql = BoxSql.rows(box) + BoxSql.order(box) + " limit " + SIZE + " offset " + (number - 1L) * SIZE;
        List<WorkItemRow> rows =
                bound(sql, filter, actor, covered).query((row, at) -> row(row)).list();
        long total = bound("select " + counted(box), filter, actor, covered)
                .query(Long.class)
                .single();
        return new PageOf<>(rows, number, SIZE, Math.min(total, CAP), total > CAP);
    }

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        PageOf<WorkItemRow> found = page(box, new WorkItemFilter(text, null, null, null), actor, page);
        return new PageOf<>(
                found.rows().stream().map(WorkItemQueries::todo).toList(),
                found.number(),
                found.size(),
                found.total(),
                found.capped());
    }

    @Override
    public Map<Box, Long> counts(Actor actor) {
        var counts = new EnumMap<Box, Long>(Box.class);
        if (actor.isAdministrator()) {
            COUNTED.forEach(box -> counts.put(box, 0L));
            return counts;
        }
        String each = COUNTED.stream().map(WorkItemQueries::counted).collect(Collectors.joining(", "));
        bound("select " + each, WorkItemFilter.EVERYTHING, actor, acting.coverage(actor))
                .query(row -> {
                    for (int at = 0; at < COUNTED.size(); at++) {
                        counts.put(COUNTED.get(at), Math.min(CAP, row.getLong(at + 1)));
                    }
                });
        return counts;
    }

    /** What to take up now. */
    public Optional<WorkItemRow> next(Actor actor) {
        return page(Box.TODO, WorkItemFilter.EVERYTHING, actor, 1).rows().stream()
                .findFirst();
    }

    private static String counted(Box box) {
        return "(select count(*) from (" + BoxSql.rows(box) + " limit " + (CAP + 1) + ") counted)";
    }

    private StatementSpec bound(String sql, WorkItemFilter filter, Actor actor, Coverage covered) {
        var principals = new ArrayList<>(Principals.of(actor));
        covered.persons().stream().map(Principals::person).forEach(principals::add);
        return jdbc.sql(sql)
                .param("persons", covered.persons())
                .param("whole", covered.whole())
                .param("steps", covered.steps().isEmpty() ? List.of("") : covered.steps())
                .param("me", actor.personId())
                .param("principals", principals)
                .param("pattern", filter.pattern())
                .param("kind", blank(filter.kind()))
                .param("step", blank(filter.step()))
                .param("late", Boolean.TRUE.equals(filter.late()))
                .param("today", LocalDate.now(clock));
    }

    private static @Nullable String blank(@Nullable String text) {
        return text == null || text.isBlank() ? null : text;
    }

    private static Todo todo(WorkItemRow row) {
        return new Todo(
                row.subjectKind(),
                row.title(),
                row.step() == null ? null : "review.step." + row.step(),
                row.sender(),
                row.at(),
                row.dueOn(),
                row.provisional(),
                row.late(),
                row.urgency(),
                row.unseen(),
                row.link());
    }

    private static WorkItemRow row(ResultSet row) throws SQLException {
        return new WorkItemRow(
                row.getLong("id"),
                row.getString("subject_kind"),
                row.getLong("subject_id"),
                row.getString("title"),
                row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                row.getBoolean("due_provisional"),
                row.getBoolean("late"),
                row.getInt("urgency_rank"),
                row.getBoolean("unseen"),
                row.getString("link"));
    }
}
