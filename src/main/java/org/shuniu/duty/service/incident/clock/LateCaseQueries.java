package org.shuniu.duty.service.incident.clock;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.list.Conditions;
import org.shuniu.kernel.list.ListPages;
import org.shuniu.kernel.list.Listing;
import org.shuniu.kernel.web.PageOf;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Late cases: of one's own room, and of the rooms one judges; the assessment reads them by room and period. */
@Service
@Transactional(readOnly = true)
public class LateCaseQueries {
    private static final Listing CASES = new Listing("""
            c.id, c.version, c.incident_id, c.room_id, c.room_name, c.kind, c.title, c.happened_at,
            c.reported_at, c.limit_minutes, c.over_minutes, c.evidence, c.found_on, c.by_name, c.statement,
            c.stated_by, c.stated_at, r.organ_id = :organ as own,
            exists (select 1 from access_grant g where g.subject_kind = 'INCIDENT' and g.subject_id = c.incident_id
                    and g.principal in (:principals)) as sees""", """
            incident_late_case c join duty_room r on r.id = c.room_id join duty_room j on j.id = c.judge_room_id""", "c.found_on desc, c.id desc");

    private final ListPages pages;
    private final JdbcClient jdbc;

    LateCaseQueries(ListPages pages, JdbcClient jdbc) {
        this.pages = pages;
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
            return new PageOf<>(List.of(), page, ListPages.SIZE, 0, false);
        }
        var asked = concerning(actor)
                .equal("c.room_id", "room", filter.roomId())
                .equal("c.kind", "kind", filter.kind())
                .and("c.found_on >= :from", "from", filter.from())
                .and("c.found_on <= :until", "until", filter.until());
        return pages.page(CASES, asked, page, mapper(actor));
    }

    /** Cases of rooms of the reader's organ, and those that its rooms judge. */
    private static Conditions concerning(Actor actor) {
        return Conditions.open()
                .and(":organ in (r.organ_id, j.organ_id)")
                .bind("organ", actor.organId())
                .bind("principals", Principals.bound(actor));
    }

    private static RowMapper<LateCaseRow> mapper(Actor actor) {
        return (row, at) -> row(row, mayState(actor));
    }

    /** 404 for whom it does not concern. */
    public LateCaseRow view(long id, Actor actor) {
        if (!isReader(actor)) {
            throw new NotFoundException();
        }
        return rows(concerning(actor).equal("c.id", "id", id), actor).stream()
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    /** Those of one incident; the caller has asked whether it may be seen. */
    public List<LateCaseRow> of(IncidentId incident, Actor actor) {
        return rows(concerning(actor).equal("c.incident_id", "incident", incident.value()), actor);
    }

    private List<LateCaseRow> rows(Conditions conditions, Actor actor) {
        var rows = new ArrayList<LateCaseRow>();
        pages.each(CASES.orderedBy("c.id"), conditions, mapper(actor), rows::add);
        return rows;
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
