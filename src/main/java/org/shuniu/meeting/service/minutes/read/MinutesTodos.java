package org.shuniu.meeting.service.minutes.read;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.todo.SqlTodos;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.service.minutes.MinutesSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a meeting that ended asks of those who prepared or recorded it, by its limits: minutes, their issue, the file. */
@Service("meetingMinutesTodos")
@Transactional(readOnly = true)
class MinutesTodos extends SqlTodos {
    private static final Set<Role> CONCERNED =
            EnumSet.of(Role.MEETING_OFFICER, Role.MEETING_LIAISON, Role.DRAFTER, Role.SECRETARY, Role.LEADER);

    private static final String MEETING = """
            select 'MEETING' as kind, s.id, s.title, '%s' as step, s.organ_name as sender, s.moved_at as at,
              (s.ends_at at time zone 'Asia/Shanghai')::date + %s as due_on
            from meeting s where s.status = 'ENDED' and (s.creator_id = :me or :officer and s.organ_id = :organ%s)
              and %s""";
    private static final String MINUTES = """
            select 'MEETING_MINUTES', s.id, s.title, '%s', s.drafter_name, s.moved_at, s.held_on + %s
            from meeting_minutes s where s.status = '%s' and s.drafter_id = :me""";
    private static final String RECORDS = " or exists (select 1 from meeting_attendee a where a.meeting_id = s.id"
            + " and a.person_id = :me and a.capacity = 'RECORDER')";

    /** As the policies of minutes and of the closing answer. */
    private static final String ROWS = String.join(
            "\nunion all\n",
            MEETING.formatted(
                    "MINUTES",
                    "cast(:draftDays as int)",
                    RECORDS,
                    "not exists (select 1 from meeting_minutes n where n.meeting_id = s.id)"),
            MEETING.formatted(
                    "CLOSE",
                    "cast(null as int)",
                    "",
                    "exists (select 1 from meeting_minutes n where n.meeting_id = s.id and n.status = 'ISSUED')"),
            MINUTES.formatted("DRAFT", "cast(:draftDays as int)", "DRAFTING"),
            MINUTES.formatted("ISSUE", "cast(:issueDays as int)", "SIGNED"));

    private final JdbcClient jdbc;
    private final MinutesSettings settings;
    private final OfficeTime time;

    MinutesTodos(JdbcClient jdbc, MinutesSettings settings, OfficeTime time) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.time = time;
    }

    @Override
    protected List<Box> counted(Actor actor) {
        return has(Box.TODO, actor) ? List.of(Box.TODO) : List.of();
    }

    @Override
    protected boolean has(Box box, Actor actor) {
        return box == Box.TODO && !actor.isAdministrator() && CONCERNED.stream().anyMatch(actor::has);
    }

    @Override
    protected String from(Box box) {
        return "from (select t.*, t.due_on < :today as late from (" + ROWS + ") t) s where s.title ilike :pattern"
                + " and exists (select 1 from access_grant g where g.subject_kind = s.kind and g.subject_id = s.id"
                + " and g.principal in (:principals))";
    }

    @Override
    protected String order(Box box) {
        return "order by due_on, at, id";
    }

    @Override
    protected StatementSpec bound(String sql, String pattern, Actor actor) {
        return jdbc.sql(sql)
                .param("principals", Principals.of(actor))
                .param("pattern", pattern)
                .param("me", actor.personId())
                .param("organ", actor.organId())
                .param("officer", actor.has(Role.MEETING_OFFICER))
                .param("draftDays", settings.draftDays())
                .param("issueDays", settings.issueDays())
                .param("today", Date.valueOf(time.today()));
    }

    @Override
    protected Todo todo(ResultSet row, Box box) throws SQLException {
        String kind = row.getString("kind");
        long id = row.getLong("id");
        return new Todo(
                kind,
                row.getString("title"),
                "meeting.todo." + row.getString("step"),
                row.getString("sender"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("due_on", LocalDate.class),
                false,
                row.getBoolean("late"),
                0,
                false,
                kind.equals(MeetingId.KIND) ? new MeetingId(id).link() : new MinutesId(id).link());
    }
}
