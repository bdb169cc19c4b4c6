package org.shuniu.supervision.service.goal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.domain.goal.measure.Quarter;
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
class GoalTodos extends SqlTodos {

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
    protected List<Box> counted(Actor actor) {
        return actor.isAdministrator() ? List.of() : List.of(Box.TODO);
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return !actor.isAdministrator() && box != Box.TOREAD && box != Box.WATCHED;
    }

    @Override
    protected String order(Box box) {
        return box == Box.TODO ? "order by year, quarter nulls last, at, id" : "order by at desc, id desc";
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> GoalTodoSql.TODO;
                    case MINE -> GoalTodoSql.MINE;
                    default -> GoalTodoSql.DONE;
                };
        return "from (" + rows + ") s where s.title like :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("subjectKind", GoalId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
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

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
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
