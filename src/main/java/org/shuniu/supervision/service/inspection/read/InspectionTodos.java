package org.shuniu.supervision.service.inspection.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.InspectionId;
import org.shuniu.supervision.InspectionObjectId;
import org.shuniu.supervision.InspectionReferralId;
import org.shuniu.supervision.service.OfficeTime;
import org.shuniu.supervision.service.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What inspections ask of a person: of supervision, of the group, of the government's head, of the inspected unit. */
@Service
@Transactional(readOnly = true)
class InspectionTodos implements TodoSource {
    private static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final Units units;
    private final OfficeTime time;

    InspectionTodos(JdbcClient jdbc, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.units = units;
        this.time = time;
    }

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        if (actor.isAdministrator() || box == Box.WATCHED) {
            return new PageOf<>(List.of(), page, SIZE, 0, false);
        }
        String order = box == Box.TODO ? " order by due_on nulls last, at, id" : " order by at desc, id desc";
        List<Todo> rows = bound("select * " + from(box) + order + " limit :limit offset :offset", text, actor)
                .param("limit", SIZE)
                .param("offset", (page - 1L) * SIZE)
                .query((row, at) -> todo(row, box))
                .list();
        long total = count(box, text, actor);
        return new PageOf<>(rows, page, SIZE, Math.min(total, CAP), total > CAP);
    }

    @Override
    public Map<Box, Long> counts(Actor actor) {
        var counts = new EnumMap<Box, Long>(Box.class);
        for (Box box : List.of(Box.TODO, Box.TOREAD)) {
            counts.put(box, actor.isAdministrator() ? 0L : Math.min(CAP, count(box, "", actor)));
        }
        return counts;
    }

    private long count(Box box, String text, Actor actor) {
        return bound("select count(*) from (select 1 " + from(box) + " limit " + (CAP + 1) + ") c", text, actor)
                .query(Long.class)
                .single();
    }

    private static String from(Box box) {
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

    private StatementSpec bound(String sql, String text, Actor actor) {
        return jdbc.sql(sql)
                .param("principals", Principals.of(actor))
                .param("pattern", '%' + text.strip().replaceAll("[%_\\\\]", "") + '%')
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

    private Todo todo(ResultSet row, Box box) throws SQLException {
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
