package org.shuniu.duty.service.swap.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.ShiftSwapId;
import org.shuniu.duty.service.StandingIn;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What rosters ask of a person: to agree, to consent, to publish. Asks nothing of who has no part in duty. */
@Service
@Transactional(readOnly = true)
class RosterTodos extends SqlTodos {
    private static final List<Role> CONCERNED =
            List.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.LEADER, Role.SECRETARY);

    private static final String OPEN = """
            from (
              select w.id, r.room_name || ' ' || to_char(d.starts_at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as title,
                case w.status when 'ASKED' then 'AGREE' else 'CONSENT' end as step, w.asker_name as sender,
                coalesce(w.answered_at, w.asked_at) as at, d.starts_at as due,
                case when w.status = 'AGREED' and not l.own then l.leader_name end as for_whom
              from duty_swap w join duty_shift d on d.id = w.shift_id join roster r on r.id = w.roster_id
              left join lateral (
                select min(e.leader_name) filter (where e.leader_id <> :me) as leader_name, bool_or(e.leader_id = :me) as own
                from duty_shift e where e.id in (w.shift_id, w.counter_shift_id) and e.leader_id in (:leaders)
                  and not exists (select 1 from duty_swap_consent c where c.swap_id = w.id and c.shift_id = e.id
                    and c.leader_id = e.leader_id)) l on w.status = 'AGREED'
              where w.status in ('ASKED', 'AGREED') and d.starts_at > :now
                and (w.status = 'ASKED' and w.partner_id = :me or w.status = 'AGREED' and l.own is not null)
              union all
              select r.id, r.room_name || ' ' || to_char(r.first_day, 'YYYY-MM'), 'PUBLISH', r.maker_name, r.moved_at, null, null
              from roster r where r.status = 'IN_REVIEW' and :director and r.organ_id = :organ
            ) s where s.title like :pattern""";

    private final JdbcClient jdbc;
    private final OfficeTime time;

    RosterTodos(JdbcClient jdbc, OfficeTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    private static boolean isConcerned(Actor actor) {
        return CONCERNED.stream().anyMatch(actor::has) || !actor.standsInFor().isEmpty();
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return isConcerned(actor) ? List.of(Box.TODO) : List.of();
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return box == Box.TODO && isConcerned(actor);
    }

    @Override
    protected String from(Box box) {
        return OPEN;
    }

    @Override
    protected String order(Box box) {
        return "order by due nulls last, at, id";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("me", actor.personId())
                .param("leaders", StandingIn.covered(actor))
                .param("director", actor.has(Role.DUTY_DIRECTOR))
                .param("organ", actor.organId())
                .param("pattern", pattern);
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        String step = row.getString("step");
        boolean roster = step.equals("PUBLISH");
        var due = row.getObject("due", OffsetDateTime.class);
        long id = row.getLong("id");
        return new Todo(
                        roster ? RosterId.KIND : ShiftSwapId.KIND,
                        row.getString("title"),
                        "roster.todo." + step,
                        row.getString("sender"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        due == null ? null : OfficeTime.day(due.toInstant()),
                        false,
                        false,
                        0,
                        false,
                        roster ? new RosterId(id).link() : new ShiftSwapId(id).link())
                .inNameOf(row.getString("for_whom"));
    }
}
