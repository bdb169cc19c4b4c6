package org.shuniu.duty.service.handover;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.duty.service.watch.WatchSettings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the watch asks of a person: to sign in, to finish what is in his hands, to answer, to report, to decide. */
@Service("dutyWatchTodos")
@Transactional(readOnly = true)
class WatchTodos extends SqlTodos {
    private static final String TODO = """
            select 'DUTY_SHIFT' as kind, t.id, r.name as title, 'SIGN_IN' as step, r.name as sender, t.starts_at as at,
                   t.starts_at as due, '/shifts/' || t.id || '/sign-in' as link, cast(null as text) as known
            from duty_shift t join duty_room r on r.id = t.room_id
            join duty_shift_officer o on o.shift_id = t.id and o.post = 'MAIN' and o.person_id = :me
            where t.status = 'NOT_STARTED' and t.starts_at <= :soon and t.ends_at > :now
            union all
            select 'DUTY_LOG', e.id, left(e.content, 60), 'TAKEN', e.caller_unit, e.moved_at, cast(null as timestamptz),
                   '/duty-log/' || e.id, 'DUTY_LOG'
            from duty_log_entry e where e.status = 'OPEN' and e.taker_id = :me
            union all
            select 'DUTY_CHECK', c.id, c.to_room_name, 'ANSWER', c.by_unit, c.done_at, c.due_at, '/duty-checks/' || c.id,
                   'DUTY_CHECK'
            from duty_check c join duty_room r on r.id = c.to_room_id
            where :staff and r.organ_id = :organ and c.status = 'CALLING'
            union all
            select 'DUTY_ZERO_REPORT', p.id, p.name, 'REPORT', r.name, cast(:now as timestamptz),
                   (cast(:today as date) + make_interval(mins => p.due_minute)) at time zone 'Asia/Shanghai',
                   '/zero-reports/new?period=' || p.id || '&room=' || r.id, null
            from duty_zero_period p join duty_zero_period_room q on q.period_id = p.id
            join duty_room r on r.id = q.room_id
            where :staff and r.organ_id = :organ and cast(:today as date) between p.from_day and p.to_day
              and (p.ended_on is null or p.ended_on > cast(:today as date))
              and (cast(:today as date) + make_interval(mins => p.due_minute)) at time zone 'Asia/Shanghai' > p.done_at
              and not exists (select 1 from duty_zero_report z where z.period_id = p.id and z.room_id = r.id
                              and z.day = cast(:today as date) and z.submitted_at is not null)
            union all
            select 'DUTY_SCORE', l.score_id, c.room_name, 'DECIDE', u.name, l.done_at, cast(null as timestamptz),
                   '/duty-scores/' || l.score_id, 'DUTY_SCORE'
            from duty_score_line l join duty_score c on c.id = l.score_id join duty_room u on u.id = c.upper_room_id
            where :director and u.organ_id = :organ and l.state = 'REVERSAL_ASKED' and l.asker_id <> :me""";

    private static final String FROM = "from (" + TODO + """
            ) s where s.title ilike :pattern and (s.known is null or exists (select 1 from access_grant g
              where g.subject_kind = s.known and g.subject_id = s.id and g.principal in (:principals)))""";

    private final JdbcClient jdbc;
    private final WatchSettings settings;
    private final OfficeTime time;

    WatchTodos(JdbcClient jdbc, WatchSettings settings, OfficeTime time) {
        this.jdbc = jdbc;
        this.settings = settings;
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
                && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR));
    }

    @Override
    protected String from(Box box) {
        return FROM;
    }

    @Override
    protected String order(Box box) {
        return "order by due nulls last, at, id";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        var now = time.now();
        return jdbc.sql(sql)
                .param("pattern", pattern)
                .param("principals", Principals.of(actor))
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("staff", actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR))
                .param("director", actor.has(Role.DUTY_DIRECTOR))
                .param("now", Timestamp.from(now))
                .param("soon", Timestamp.from(now.plusSeconds(settings.earlyMinutes() * 60L)))
                .param("today", time.today());
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        OffsetDateTime due = row.getObject("due", OffsetDateTime.class);
        return new Todo(
                row.getString("kind"),
                row.getString("title"),
                "duty.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                due == null ? null : OfficeTime.day(due.toInstant()),
                false,
                due != null && due.toInstant().isBefore(time.now()),
                due == null ? 0 : 1,
                false,
                row.getString("link"));
    }
}
