package org.shuniu.supervision.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.OfficeTime;
import org.shuniu.supervision.service.Units;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What supervision asks of a person: of those who supervise, of the leader, of liaisons, handlers and heads. */
@Service
@Transactional(readOnly = true)
class MatterTodos implements TodoSource {
    private static final int SIZE = 20;

    private final JdbcClient jdbc;
    private final Units units;
    private final OfficeTime time;

    MatterTodos(JdbcClient jdbc, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.units = units;
        this.time = time;
    }

    @Override
    public PageOf<Todo> page(Box box, String text, Actor actor, int page) {
        if (actor.isAdministrator() || box == Box.TOREAD || box == Box.WATCHED) {
            return new PageOf<>(List.of(), page, SIZE, 0, false);
        }
        String order =
                box == Box.TODO ? " order by urgency desc, due_on nulls last, at, id" : " order by at desc, id desc";
        List<Todo> rows = bound("select * " + from(box) + order + " limit :limit offset :offset", text, actor)
                .param("limit", SIZE)
                .param("offset", (page - 1L) * SIZE)
                .query((row, at) -> todo(row))
                .list();
        long total = count(box, text, actor);
        return new PageOf<>(rows, page, SIZE, Math.min(total, CAP), total > CAP);
    }

    @Override
    public Map<Box, Long> counts(Actor actor) {
        var counts = new EnumMap<Box, Long>(Box.class);
        counts.put(Box.TODO, actor.isAdministrator() ? 0L : Math.min(CAP, count(Box.TODO, "", actor)));
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
                    case TODO -> TodoSql.TODO;
                    case MINE -> TodoSql.MINE;
                    default -> TodoSql.DONE;
                };
        return "from (" + rows + ") s where s.title like :pattern and " + Visibility.PREDICATE;
    }

    private StatementSpec bound(String sql, String text, Actor actor) {
        var leaders = new ArrayList<Long>();
        leaders.add(actor.personId());
        if (actor.onBehalf() != null) {
            leaders.add(actor.onBehalf().personId());
        }
        return jdbc.sql(sql)
                .param("subjectKind", MatterId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", '%' + text.strip().replaceAll("[%_\\\\]", "") + '%')
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("supervisor", actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD))
                .param("head", actor.has(Role.SUPERVISION_HEAD))
                .param("principal", actor.has(Role.PRINCIPAL))
                .param("leaders", leaders)
                .param("received", orNone(received(actor)))
                .param("headed", orNone(units.headedUnits(actor)));
    }

    /** The liaison receives; in a 内设机构 its head may, too. */
    private List<Long> received(Actor actor) {
        if (actor.has(Role.SUPERVISION_LIAISON)) {
            return units.ownUnits(actor);
        }
        boolean division = actor.has(Role.UNIT_HEAD) && actor.unitId() != actor.organId();
        return division ? List.of(actor.unitId()) : List.of();
    }

    private static List<Long> orNone(List<Long> ids) {
        return ids.isEmpty() ? List.of(-1L) : ids;
    }

    private Todo todo(ResultSet row) throws SQLException {
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
