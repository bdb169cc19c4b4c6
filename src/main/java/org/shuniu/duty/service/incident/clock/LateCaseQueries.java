package org.shuniu.duty.service.incident.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Late cases: of one's own room, and of the rooms one judges; the assessment reads them by room and period. */
@Service
@Transactional(readOnly = true)
public class LateCaseQueries {
    private static final int PAGE = 20;
    private static final int COUNTED = 1000;

    private static final String COLUMNS = """
            select c.id, c.version, c.incident_id, c.room_id, c.room_name, c.kind, c.title, c.happened_at,
                   c.reported_at, c.limit_minutes, c.over_minutes, c.evidence, c.found_on, c.by_name, c.statement,
                   c.stated_by, c.stated_at, r.organ_id = :organ as own,
                   exists (select 1 from access_grant g where g.subject_kind = 'INCIDENT' and g.subject_id = c.incident_id
                           and g.principal in (:principals)) as sees
            """;
    private static final String FROM = """
            from incident_late_case c join duty_room r on r.id = c.room_id join duty_room j on j.id = c.judge_room_id
            where :organ in (r.organ_id, j.organ_id)""";

    private final JdbcClient jdbc;

    LateCaseQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How a case counts in the assessment of a unit (DUTY-16). */
    public record Found(
            long id,
            LateKind kind,
            LocalDate foundOn,
            @Nullable Integer overMinutes,
            String title) {}

    /** Cases against a room that were found between two days, both included; for the 100-point sheet. */
    public List<Found> against(long roomId, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                        select id, kind, found_on, over_minutes, title from incident_late_case
                        where room_id = :room and found_on between :from and :until order by found_on, id""")
                .param("room", roomId)
                .param("from", from)
                .param("until", until)
                .query((row, number) -> new Found(
                        row.getLong("id"),
                        LateKind.valueOf(row.getString("kind")),
                        row.getObject("found_on", LocalDate.class),
                        row.getObject("over_minutes", Integer.class),
                        row.getString("title")))
                .list();
    }

    public PageOf<LateCaseRow> page(LateCaseFilter filter, Actor actor, int page) {
        if (!isReader(actor)) {
            return new PageOf<>(List.of(), page, PAGE, 0, false);
        }
        var params = new LinkedHashMap<String, Object>();
        String from = FROM + narrowed(filter, params);
        var rows = rows(
                COLUMNS + from + " order by c.found_on desc, c.id desc limit " + PAGE + " offset "
                        + (long) (page - 1) * PAGE,
                params,
                actor);
        long total = jdbc.sql("select count(*) from (select 1 " + from + " limit " + (COUNTED + 1) + ") n")
                .params(params)
                .param("organ", actor.organId())
                .query(Long.class)
                .single();
        return new PageOf<>(rows, page, PAGE, Math.min(total, COUNTED), total > COUNTED);
    }

    private static String narrowed(LateCaseFilter filter, Map<String, Object> params) {
        var more = new ArrayList<String>();
        and(more, params, "c.room_id = :room", "room", filter.roomId());
        and(
                more,
                params,
                "c.kind = :kind",
                "kind",
                filter.kind() == null ? null : filter.kind().name());
        and(more, params, "c.found_on >= :from", "from", filter.from());
        and(more, params, "c.found_on <= :until", "until", filter.until());
        return String.join("", more);
    }

    private static void and(
            List<String> more, Map<String, Object> params, String condition, String name, @Nullable Object value) {
        if (value != null) {
            more.add(" and " + condition);
            params.put(name, value);
        }
    }

    /** 404 for whom it does not concern. */
    public LateCaseRow view(long id, Actor actor) {
        if (!isReader(actor)) {
            throw new NotFoundException();
        }
        return rows(COLUMNS + FROM + " and c.id = :id", Map.of("id", id), actor).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of one incident; the caller has asked whether it may be seen. */
    public List<LateCaseRow> of(IncidentId incident, Actor actor) {
        return rows(
                COLUMNS + FROM + " and c.incident_id = :incident order by c.id",
                Map.of("incident", incident.value()),
                actor);
    }

    private List<LateCaseRow> rows(String sql, Map<String, Object> params, Actor actor) {
        var principals = Principals.of(actor);
        return jdbc.sql(sql)
                .params(params)
                .param("organ", actor.organId())
                .param("principals", principals.isEmpty() ? List.of("") : principals)
                .query((row, number) -> row(row, mayState(actor)))
                .list();
    }

    static boolean isReader(Actor actor) {
        return !actor.isAdministrator()
                && (mayState(actor)
                        || actor.has(Role.DUTY_ASSESSOR)
                        || actor.has(Role.EMERGENCY_SIGNER)
                        || actor.has(Role.SECRETARY)
                        || actor.has(Role.LEADER)
                        || actor.has(Role.PRINCIPAL));
    }

    static boolean mayState(Actor actor) {
        return actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR);
    }

    private static LateCaseRow row(ResultSet row, boolean staff) throws SQLException {
        // @formatter:off
        return new LateCaseRow(row.getLong("id"), row.getInt("version"), row.getLong("incident_id"),
                row.getLong("room_id"), row.getString("room_name"), LateKind.valueOf(row.getString("kind")),
                row.getString("title"), moment(row, "happened_at"), row.getTimestamp("reported_at").toInstant(),
                row.getObject("limit_minutes", Integer.class), row.getObject("over_minutes", Integer.class),
                row.getString("evidence"), row.getObject("found_on", LocalDate.class), row.getString("by_name"),
                row.getString("statement"), row.getString("stated_by"), moment(row, "stated_at"),
                staff && row.getBoolean("own") && row.getString("statement") == null, row.getBoolean("sees"));
        // @formatter:on
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
