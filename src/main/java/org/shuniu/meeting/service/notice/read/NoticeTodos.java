package org.shuniu.meeting.service.notice.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.notice.Liaisons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Notices to be answered, by liaisons and by leaders who were asked in person; leave that 会务处 decides on. */
@Service("meetingNoticeTodos")
@Transactional(readOnly = true)
class NoticeTodos extends SqlTodos {
    private static final Set<Role> ASKED =
            EnumSet.of(Role.MEETING_LIAISON, Role.MEETING_OFFICER, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY);

    private static final String ROWS = """
            select m.id, m.title, 'ANSWER' as step, m.organ_name as sender, n.sent_at as at,
              (n.reply_by at time zone 'Asia/Shanghai')::date as due_on, n.reply_by < :now as late,
              '/meetings/' || m.id || '/invitations/' || i.id || '/reply' as link
            from meeting_reply r join meeting_invitation i on i.id = r.invitation_id
            join meeting m on m.id = r.meeting_id join meeting_notice n on n.meeting_id = m.id
            where r.answered_at is null and m.status = 'NOTIFIED' and m.starts_at > :now
              and (i.person_id = :me or i.organ_id in (:organs))
            union all
            select m.id, m.title, 'LEAVE', l.asked_by, l.asked_at, (m.starts_at at time zone 'Asia/Shanghai')::date,
              false, '/meetings/' || m.id || '/leaves/' || l.id || '/decision'
            from meeting_leave l join meeting m on m.id = l.meeting_id
            where l.status = 'ASKED' and m.status = 'NOTIFIED' and :officer""";

    private final JdbcClient jdbc;
    private final Liaisons liaisons;
    private final OfficeTime time;

    NoticeTodos(JdbcClient jdbc, Liaisons liaisons, OfficeTime time) {
        this.jdbc = jdbc;
        this.liaisons = liaisons;
        this.time = time;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return has(Box.TODO, actor) ? List.of(Box.TODO) : List.of();
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return box == Box.TODO && ASKED.stream().anyMatch(actor::has);
    }

    @Override
    protected String from(Box box) {
        return "from (" + ROWS + ") s where s.title like :pattern and " + Visibility.PREDICATE;
    }

    @Override
    protected String order(Box box) {
        return "order by due_on, at, id";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        var organs = liaisons.organsOf(actor);
        return jdbc.sql(sql)
                .param("subjectKind", MeetingId.KIND)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organs", organs.isEmpty() ? List.of(-1L) : organs)
                .param("officer", actor.has(Role.MEETING_OFFICER))
                .param("now", Timestamp.from(time.now()));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        return new Todo(
                MeetingId.KIND,
                row.getString("title"),
                "meeting.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                false,
                row.getBoolean("late"),
                0,
                false,
                row.getString("link"));
    }
}
