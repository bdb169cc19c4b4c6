package org.shuniu.duty.service.bulletin;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.duty.BulletinId;
import org.shuniu.duty.IncidentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.todo.SqlTodos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What 《值班快报》 asks of a person: to make an issue of a grave incident, to review, to sign, to send, to write again, to
 * read (DUTY-12).
 */
@Service
@Transactional(readOnly = true)
class BulletinTodos extends SqlTodos {
    private static final String ROW = """
            select '%s' as kind, s.id, s.title, '%s' as step, s.drafter_name as sender, s.moved_at as at, false as unseen
            from duty_bulletin s where %s""";
    /** 重大 and above (scenario 4), as long as it runs and no issue tells of it. */
    private static final String PROPOSED = """
            select '%s' as kind, s.id, s.title, 'PROPOSED' as step, s.room_name as sender, s.received_at as at,
                   true as unseen
            from incident s join duty_room r on r.id = s.room_id and r.kind = 'GENERAL'
            where :staff and s.organ_id = :organ and s.level in ('MAJOR', 'EXTRAORDINARY') and s.merged_into_id is null
              and s.status <> 'ARCHIVED' and not exists (
                select 1 from duty_bulletin_incident i join duty_bulletin b on b.id = i.bulletin_id
                where i.incident_id = s.id and b.status <> 'DISCARDED')""".formatted(IncidentId.KIND);
    /** As {@link BulletinPolicy} answers. */
    private static final String TODO = String.join(
            "\nunion all\n",
            PROPOSED,
            row(
                    "REVIEW",
                    ":director and s.organ_id = :organ and s.status = 'IN_REVIEW' and :me not in (s.drafter_id, s.editor_id)"),
            row(
                    "SIGN",
                    ":signer and s.organ_id = :organ and s.status = 'WITH_SIGNER'"
                            + " and :me not in (s.drafter_id, s.editor_id, s.reviewer_id)"),
            row("SEND", ":staff and s.organ_id = :organ and s.status = 'SIGNED'"),
            row(
                    "REWORK",
                    "s.drafter_id = :me and s.status = 'EDITING' and exists (select 1 from duty_bulletin_opinion o"
                            + " where o.bulletin_id = s.id and o.action = 'SEND_BACK')"));

    private static final String TOREAD = """
            select '%s' as kind, s.id, s.title, 'READ' as step, s.room_name as sender, s.sent_at as at, true as unseen
            from duty_bulletin s join duty_bulletin_reader r on r.bulletin_id = s.id
            where s.status = 'SENT' and r.person_id = :me and not exists (select 1 from duty_bulletin_receipt t
              where t.bulletin_id = s.id and t.person_id = :me)""".formatted(BulletinId.KIND);
    private static final String MINE = row("DRAFTED", "s.drafter_id = :me and s.status <> 'DISCARDED'");
    private static final String DONE = row("DONE", """
            (exists (select 1 from duty_bulletin_opinion o where o.bulletin_id = s.id and o.by_id = :me)
              or exists (select 1 from duty_bulletin_receipt t where t.bulletin_id = s.id and t.person_id = :me))""");

    private final JdbcClient jdbc;

    BulletinTodos(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private static String row(String step, String condition) {
        return ROW.formatted(BulletinId.KIND, step, condition);
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return concerns(actor) ? List.of(Box.TODO, Box.TOREAD) : List.of();
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return concerns(actor) && box != Box.WATCHED;
    }

    /** Staff of a duty room and leaders; nobody else costs a statement. */
    private static boolean concerns(Actor actor) {
        return !actor.isAdministrator() && (isStaff(actor) || isSigner(actor) || actor.has(Role.PRINCIPAL));
    }

    private static boolean isStaff(Actor actor) {
        return actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR);
    }

    private static boolean isSigner(Actor actor) {
        return actor.has(Role.SECRETARY) || actor.has(Role.LEADER);
    }

    @Override
    protected String from(Box box) {
        String rows =
                switch (box) {
                    case TODO -> TODO;
                    case TOREAD -> TOREAD;
                    case MINE -> MINE;
                    default -> DONE;
                };
        return "from (" + rows + ") s where s.title ilike :pattern and exists (select 1 from access_grant g"
                + " where g.subject_kind = s.kind and g.subject_id = s.id and g.principal in (:principals))";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("staff", isStaff(actor))
                .param("director", actor.has(Role.DUTY_DIRECTOR))
                .param("signer", isSigner(actor));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        String step = row.getString("step");
        boolean proposed = step.equals("PROPOSED");
        return new Todo(
                BulletinId.KIND,
                row.getString("title"),
                "duty.bulletin.todo." + step,
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                null,
                false,
                false,
                proposed ? 2 : 0,
                row.getBoolean("unseen"),
                proposed
                        ? "/duty-bulletins/new?incident=" + row.getLong("id")
                        : new BulletinId(row.getLong("id")).link());
    }
}
