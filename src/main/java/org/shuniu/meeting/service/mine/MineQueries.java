package org.shuniu.meeting.service.mine;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.notice.Liaisons;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Meetings to which somebody goes, whose notice he or she answers, or which he or she prepares; one statement. */
@Service("myMeetingQueries")
@Transactional(readOnly = true)
public class MineQueries {
    private static final int MOST = 300;
    private static final String SQL = """
            select s.id, s.title, s.form, s.status, s.starts_at, s.ends_at, s.venue_name, a.capacity, a.leave_reason,
              i.id as invitation, r.answered_at
            from meeting s
            left join meeting_attendee a on a.meeting_id = s.id and a.person_id = :me
            left join lateral (select x.id from meeting_invitation x
              where x.meeting_id = s.id and (x.person_id = :me or x.organ_id in (:organs))
              order by x.position limit 1) i on true
            left join meeting_reply r on r.invitation_id = i.id
            where s.status in ('APPROVED', 'NOTIFIED', 'IN_SESSION', 'ENDED') and s.ends_at >= :from
              and s.starts_at < :until
              and (a.id is not null or r.id is not null or s.creator_id = :me)
              and\s""" + Visibility.PREDICATE + """

            order by s.starts_at, s.id limit :most""";

    private final JdbcClient jdbc;
    private final Liaisons liaisons;
    private final OfficeTime time;

    MineQueries(JdbcClient jdbc, Liaisons liaisons, OfficeTime time) {
        this.jdbc = jdbc;
        this.liaisons = liaisons;
        this.time = time;
    }

    public MyMeetings mine(Actor actor) {
        var today = time.today();
        Instant start = OfficeTime.at(today, LocalTime.MIN);
        Instant tomorrow = OfficeTime.at(today.plusDays(1), LocalTime.MIN);
        Instant monday = OfficeTime.at(today.with(TemporalAdjusters.next(DayOfWeek.MONDAY)), LocalTime.MIN);
        var all = between(start, start.plus(Duration.ofDays(400)), actor);
        return new MyMeetings(
                only(all, one -> one.startsAt().isBefore(tomorrow)),
                only(
                        all,
                        one -> !one.startsAt().isBefore(tomorrow)
                                && one.startsAt().isBefore(monday)),
                only(
                        all,
                        one -> !one.startsAt().isBefore(tomorrow)
                                && !one.startsAt().isBefore(monday)));
    }

    private static List<MyMeeting> only(List<MyMeeting> all, Predicate<MyMeeting> wanted) {
        return all.stream().filter(wanted).toList();
    }

    public List<MyMeeting> between(Instant from, Instant until, Actor actor) {
        var principals = Principals.of(actor);
        if (principals.isEmpty()) {
            return List.of();
        }
        var organs = liaisons.organsOf(actor);
        return jdbc.sql(SQL)
                .param("me", actor.personId())
                .param("organs", organs.isEmpty() ? List.of(-1L) : organs)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .param("subjectKind", MeetingId.KIND)
                .param("principals", principals)
                .param("most", MOST)
                .query((row, at) -> meeting(row))
                .list();
    }

    private static MyMeeting meeting(ResultSet row) throws SQLException {
        String capacity = row.getString("capacity");
        return new MyMeeting(
                row.getLong("id"),
                row.getString("title"),
                MeetingForm.valueOf(row.getString("form")),
                MeetingStatus.valueOf(row.getString("status")),
                row.getTimestamp("starts_at").toInstant(),
                row.getTimestamp("ends_at").toInstant(),
                row.getString("venue_name"),
                capacity == null ? null : Capacity.valueOf(capacity),
                reply(row),
                invitation(row));
    }

    private static MyMeeting.Reply reply(ResultSet row) throws SQLException {
        if (row.getString("leave_reason") != null) {
            return MyMeeting.Reply.ON_LEAVE;
        }
        if (row.getObject("invitation") == null) {
            return MyMeeting.Reply.NONE;
        }
        return row.getTimestamp("answered_at") == null ? MyMeeting.Reply.OPEN : MyMeeting.Reply.ANSWERED;
    }

    private static @Nullable Long invitation(ResultSet row) throws SQLException {
        boolean open = row.getString("status").equals(MeetingStatus.NOTIFIED.name());
        return open && row.getObject("invitation") != null ? row.getLong("invitation") : null;
    }
}
