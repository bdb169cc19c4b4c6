package org.shuniu.supervision.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervision asks of a person: of those who supervise, of the leader, of liaisons, handlers and heads. */
@Service
@Transactional(readOnly = true)
class MatterTodos extends SqlTodos {

    private final JdbcClient jdbc;
    private final Units units;
    private final OfficeTime time;

    MatterTodos(JdbcClient jdbc, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.units = units;
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
        return box == Box.TODO ? "order by urgency desc, due_on nulls last, at, id" : "order by at desc, id desc";
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> TodoSql.TODO;
                    case MINE -> TodoSql.MINE;
                    default -> TodoSql.DONE;
                };
        return "from (" + rows + ") s where s.title like :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        var leaders = new ArrayList<Long>();
        leaders.add(actor.personId());
        if (actor.onBehalf() != null) {
            leaders.add(actor.onBehalf().personId());
        }
        return jdbc.sql(sql)
                .param("subjectKind", MatterId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("supervisor", actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD))
                .param("head", actor.has(Role.SUPERVISION_HEAD))
                .param("principal", actor.has(Role.PRINCIPAL))
                .param("leaders", leaders)
                .param("leads", actor.has(Role.SECRETARY) || actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL))
                .param("received", orNone(received(actor)))
                .param("headed", orNone(units.headedUnits(actor)));
    }

    /** The liaison receives; in a 内设机构 its head may, too, and the heads of an organ where it has no liaison. */
    private List<Long> received(Actor actor) {
        if (actor.has(Role.SUPERVISION_LIAISON)) {
            return units.ownUnits(actor);
        }
        return units.headedUnits(actor).stream()
                .filter(unit -> unit != actor.organId() || !units.hasLiaison(unit))
                .toList();
    }

    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new Todo(
                MatterId.KIND,
                row.getString("title"),
                "supervision.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                due,
                row.getBoolean("provisional"),
                due != null && due.isBefore(time.today()),
                row.getInt("urgency"),
                false,
                new MatterId(row.getLong("id")).link());
    }
}
