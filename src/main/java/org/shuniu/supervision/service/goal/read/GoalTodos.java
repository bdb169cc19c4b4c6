package org.shuniu.supervision.service.goal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.todo.TodoRows;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.service.OfficeTime;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.goal.GoalCalendar;
import org.shuniu.supervision.service.goal.GoalPolicy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What annual key tasks ask of a person: quarters to report, reports to examine, drafts to issue. */
@Service
@Transactional(readOnly = true)
class GoalTodos implements TodoSource {

    private final JdbcClient jdbc;
    private final Units units;
    private final GoalCalendar calendar;
    private final OfficeTime time;

    GoalTodos(JdbcClient jdbc, Units units, GoalCalendar calendar, OfficeTime time) {
        this.jdbc = jdbc;
        this.units = units;
        this.calendar = calendar;
        this.time = time;
    }

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        if (actor.isAdministrator() || box == Box.TOREAD || box == Box.WATCHED) {
            return TodoRows.none(page);
        }
        String order = box == Box.TODO ? " order by year, quarter nulls last, at, id" : " order by at desc, id desc";
        return TodoRows.page(sql -> bound(sql, text, actor), from(box), order, page, (row, at) -> todo(row));
    }

    @Override
    public Map<Box, Long> counts(Actor actor) {
        return actor.isAdministrator()
                ? Map.of()
                : TodoRows.counts(sql -> bound(sql, "", actor), List.of(Box.TODO), GoalTodos::from);
    }

    private static String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> GoalTodoSql.TODO;
                    case MINE -> GoalTodoSql.MINE;
                    default -> GoalTodoSql.DONE;
                };
        return "from (" + rows + ") s where s.title like :pattern and " + Visibility.PREDICATE;
    }

    private StatementSpec bound(String sql, String text, Actor actor) {
        return jdbc.sql(sql)
                .param("subjectKind", GoalId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", '%' + text.strip().replaceAll("[%_\\\\]", "") + '%')
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("today", time.today())
                .param("supervisor", GoalPolicy.supervises(actor))
                .param("head", actor.has(Role.SUPERVISION_HEAD))
                .param("reporting", reporting(actor));
    }

    /** Units for which this person reports: as liaison, and as head. */
    private List<Long> reporting(Actor actor) {
        var ids = new ArrayList<>(units.headedUnits(actor));
        if (actor.has(Role.SUPERVISION_LIAISON)) {
            ids.addAll(units.ownUnits(actor));
        }
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private Todo todo(ResultSet row) throws SQLException {
        var due = due(row.getInt("year"), row.getObject("quarter", Integer.class));
        return new Todo(
                GoalId.KIND,
                row.getString("title"),
                "goal.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                due,
                false,
                due != null && due.isBefore(time.today()),
                0,
                false,
                new GoalId(row.getLong("id")).link());
    }

    private @Nullable LocalDate due(int year, @Nullable Integer quarter) {
        return quarter == null ? null : calendar.dueOn(new Quarter(year, quarter));
    }
}
