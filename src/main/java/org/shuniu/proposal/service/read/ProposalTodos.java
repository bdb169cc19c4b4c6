package org.shuniu.proposal.service.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.Desks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for an office or a unit: one line a share, or a step of the office. */
@Service
@Transactional(readOnly = true)
public class ProposalTodos extends SqlTodos {

    /** A share that waits for those who receive for its unit, or for the division it was given to. */
    private static final String OF_UNIT = """
            select s.id, s.title, s.moved_at, coalesce(u.opinion_due_on, s.due_on) as due_on,
              case when u.role = 'CO' then u.opinion_due_provisional else s.due_provisional end as provisional,
              case when u.state = 'ASSIGNED' then 'ACCEPT' when u.role = 'CO' then 'GIVE_OPINION'
                else 'DRAFT_REPLY' end as step
            from proposal s join proposal_part u on u.proposal_id = s.id
            where s.status in ('ASSIGNED', 'RETURNED', 'UNDER_WAY') and u.state in ('ASSIGNED', 'ACCEPTED')
              and (u.unit_id in (:spoken) or (u.unit_id in (:organs) and u.division_id = :unit))
              and not exists (select 1 from proposal_reply r where r.part_id = u.id and r.state = 'DRAFTED')""";

    /** A step that waits for the office. */
    private static final String OF_OFFICE = """
            select s.id, s.title, s.moved_at, s.due_on, s.due_provisional as provisional,
              case when s.status = 'REGISTERED' then 'ASSIGN' when s.status = 'RETURNED' then 'REASSIGN'
                when s.status = 'REPLIED' then 'RATE' when s.status = 'RATED' then 'CLOSE'
                else 'GRANT_EXTENSION' end as step
            from proposal s where s.office_id = :office and :supervises
              and (s.status in ('REGISTERED', 'RETURNED', 'REPLIED', 'RATED')
                or (s.status in ('ASSIGNED', 'UNDER_WAY') and s.extension_months is not null))""";

    /** An answer that the liaison of the body may rate. */
    private static final String OF_BODY = """
            select s.id, s.title, s.moved_at, s.due_on, s.due_provisional as provisional, 'RATE' as step
            from proposal s where s.body_id = :office and :rates and s.status = 'REPLIED'""";

    private static final String BOX = "from (" + OF_UNIT + " union all " + OF_OFFICE + " union all " + OF_BODY
            + ") s where " + Visibility.PREDICATE + " and s.title ilike :pattern";

    private static final List<Long> NONE = List.of(-1L);

    private final JdbcClient jdbc;
    private final Desks desks;
    private final OfficeTime time;

    public ProposalTodos(JdbcClient jdbc, Desks desks, OfficeTime time) {
        this.jdbc = jdbc;
        this.desks = desks;
        this.time = time;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return actor.isAdministrator() ? List.of() : List.of(Box.TODO);
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return !actor.isAdministrator() && box == Box.TODO;
    }

    @Override
    protected String order(Box box) {
        return "order by s.due_on nulls last, s.id";
    }

    @Override
    protected String from(Box box) {
        return BOX;
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        boolean supervises = actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
        Map<String, Object> params = new LinkedHashMap<>();
        params.put("organs", desks.organsOf(actor));
        params.put("spoken", spokenFor(actor));
        params.put("unit", actor.unitId());
        params.put("office", actor.organId());
        params.put("supervises", supervises);
        params.put("rates", actor.has(Role.PROPOSAL_LIAISON));
        params.put("principals", Principals.of(actor));
        params.put("subjectKind", ProposalId.KIND);
        params.put("pattern", pattern);
        return jdbc.sql(sql).params(params);
    }

    /** Units for which this person is the one who is told. */
    private List<Long> spokenFor(Actor actor) {
        var organs = desks.organsOf(actor);
        if (actor.has(Role.SUPERVISION_LIAISON)) {
            return organs;
        }
        var spoken = mayHead(actor)
                ? organs.stream().filter(organ -> receives(actor, organ)).toList()
                : List.<Long>of();
        return spoken.isEmpty() ? NONE : spoken;
    }

    /** The head of a 内设机构 is none of the unit: for most people nothing has to be asked. */
    private static boolean mayHead(Actor actor) {
        return actor.has(Role.LEADER)
                || actor.has(Role.PRINCIPAL)
                || (actor.has(Role.UNIT_HEAD) && actor.unitId() == actor.organId());
    }

    private boolean receives(Actor actor, long organ) {
        var behalf = actor.onBehalf();
        var receivers = desks.receiversOf(organ);
        return receivers.contains(actor.personId()) || (behalf != null && receivers.contains(behalf.personId()));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        LocalDate today = time.today();
        @Nullable LocalDate due = row.getObject("due_on", LocalDate.class);
        return new Todo(
                ProposalId.KIND,
                row.getString("title"),
                "proposal.action." + row.getString("step"),
                null,
                row.getObject("moved_at", OffsetDateTime.class).toInstant(),
                due,
                row.getBoolean("provisional"),
                due != null && today.isAfter(due),
                0,
                false,
                new ProposalId(row.getLong("id")).link());
    }
}
