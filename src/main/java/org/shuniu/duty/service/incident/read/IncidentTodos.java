package org.shuniu.duty.service.incident.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.duty.service.incident.FollowUpSettings;
import org.shuniu.duty.service.incident.clock.FollowUps;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What emergencies ask of those whose duty they are: to report, to receipt, to sign, to do what one was named for. */
@Service
@Transactional(readOnly = true)
class IncidentTodos extends SqlTodos {
    private static final List<Role> CONCERNED = List.of(
            Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.EMERGENCY_SIGNER, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY);

    private static final String OWN = "null::text";

    private static final String ROW = """
            select s.id, s.title, '%s' as step, s.room_name as sender, %s as at, %s as due, %s as for_whom
            from incident s %s where %s""";

    private static final String TODO = String.join(
            "\nunion all\n",
            ROW.formatted(
                    "REPORT",
                    "s.received_at",
                    "case when s.phone_at is null then s.phone_due_at else s.written_due_at end",
                    OWN,
                    "",
                    ":staff and s.organ_id = :organ and s.goes_up and s.merged_into_id is null"
                            + " and s.written_at is null and s.status not in ('FINISHED', 'ARCHIVED')"),
            ROW.formatted(
                    "FOLLOW_UP",
                    FollowUps.LAST,
                    "null::timestamptz",
                    OWN,
                    "",
                    ":staff and s.organ_id = :organ and " + FollowUps.OWED + " and " + FollowUps.LAST + " < :before"),
            ROW.formatted(
                    "RECEIPT",
                    "d.sent_at",
                    "null::timestamptz",
                    OWN,
                    "join incident_delivery d on d.incident_id = s.id",
                    ":staff and s.organ_id = :organ and d.receipted_at is null"),
            ROW.formatted(
                    "SIGN",
                    "r.written_at",
                    "s.written_due_at",
                    OWN,
                    "join incident_report r on r.incident_id = s.id",
                    ":signer and s.organ_id = :organ and r.status = 'WITH_SIGNER' and r.writer_id <> :me"
                            + " and s.merged_into_id is null"),
            ROW.formatted(
                    "TASK",
                    "t.done_at",
                    "t.due_at",
                    "case when t.person_id <> :me then t.person_name end",
                    "join incident_task t on t.incident_id = s.id",
                    "t.person_id in (:covered) and t.finished_at is null"));

    private final JdbcClient jdbc;
    private final FollowUpSettings followUps;
    private final OfficeTime time;

    IncidentTodos(JdbcClient jdbc, FollowUpSettings followUps, OfficeTime time) {
        this.followUps = followUps;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return has(Box.TODO, actor) ? List.of(Box.TODO) : List.of();
    }

    /** Nobody else is asked anything, so nothing is asked of the database. */
    @Override
    protected boolean has(Box box, Actor actor) {
        return box == Box.TODO
                && !actor.isAdministrator()
                && (CONCERNED.stream().anyMatch(actor::has)
                        || !actor.standsInFor().isEmpty());
    }

    @Override
    protected String from(Box box) {
        return "from (" + TODO + ") s where s.title ilike :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected String order(Box box) {
        return "order by at, id";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("subjectKind", IncidentId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("covered", StandingIn.covered(actor))
                .param("organ", actor.organId())
                .param("grave", followUps.levels())
                .param("before", Timestamp.from(followUps.reportedBefore(time.now())))
                .param("staff", actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR))
                .param(
                        "signer",
                        actor.has(Role.EMERGENCY_SIGNER) || actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        String step = row.getString("step");
        Instant at = row.getObject("at", OffsetDateTime.class).toInstant();
        OffsetDateTime limit = row.getObject("due", OffsetDateTime.class);
        Instant set = limit == null ? null : limit.toInstant();
        Instant due = step.equals("FOLLOW_UP") ? followUps.dueAfter(at) : set;
        LocalDate dueOn = due == null ? null : OfficeTime.day(due);
        return new Todo(
                        IncidentId.KIND,
                        row.getString("title"),
                        "incident.todo." + step,
                        row.getString("sender"),
                        at,
                        dueOn,
                        false,
                        due != null && due.isBefore(time.now()),
                        2,
                        false,
                        new IncidentId(row.getLong("id")).link())
                .inNameOf(row.getString("for_whom"));
    }
}
