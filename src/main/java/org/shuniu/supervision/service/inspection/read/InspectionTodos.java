package org.shuniu.supervision.service.inspection.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.service.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspections ask of a person: of supervision, of the group, of the government's head, of the inspected unit. */
@Service
@Transactional(readOnly = true)
class InspectionTodos extends SqlTodos {

    private final JdbcClient jdbc;
    private final Units units;
    private final OfficeTime time;

    InspectionTodos(JdbcClient jdbc, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.units = units;
        this.time = time;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return actor.isAdministrator() ? List.of() : List.of(Box.TODO, Box.TOREAD);
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return !actor.isAdministrator() && box != Box.WATCHED;
    }

    @Override
    protected String order(Box box) {
        return box == Box.TODO ? "order by due_on nulls last, at, id" : "order by at desc, id desc";
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> InspectionTodoSql.TODO;
                    case TOREAD -> InspectionTodoSql.TOREAD;
                    case MINE -> InspectionTodoSql.MINE;
                    case DONE, WATCHED -> InspectionTodoSql.DONE;
                };
        return "from (" + rows + ") s where s.title like :pattern and exists (select 1 from access_grant g"
                + " where g.subject_kind = s.kind and g.subject_id = s.id and g.principal in (:principals))";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("head", actor.has(Role.SUPERVISION_HEAD))
                .param("principal", actor.has(Role.PRINCIPAL))
                .param("units", ownUnits(actor));
    }

    /** The liaison acts for the unit; in a 内设机构 its head, too. */
    private List<Long> ownUnits(Actor actor) {
        if (actor.has(Role.SUPERVISION_LIAISON)) {
            return units.ownUnits(actor);
        }
        boolean division = actor.has(Role.UNIT_HEAD) && actor.unitId() != actor.organId();
        return division ? List.of(actor.unitId()) : List.of(-1L);
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        LocalDate due = row.getObject("due_on", LocalDate.class);
        return new Todo(
                row.getString("kind"),
                row.getString("title"),
                "inspection.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                due,
                false,
                due != null && due.isBefore(time.today()),
                0,
                box == Box.TOREAD,
                link(row.getString("kind"), row.getLong("id")));
    }

    private static String link(String kind, long id) {
        return switch (kind) {
            case InspectionObjectId.KIND -> new InspectionObjectId(id).link();
            case InspectionReferralId.KIND -> new InspectionReferralId(id).link();
            default -> new InspectionId(id).link();
        };
    }
}
