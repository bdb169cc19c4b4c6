package org.shuniu.duty.service.incident.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.FollowUpSettings;
import org.shuniu.duty.service.incident.clock.FollowUps;
import org.shuniu.duty.service.watch.DeskLine;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** On the desk: limits of reports that run in this room, the nearest first. */
@Component
class IncidentDesk implements DeskPart {
    private final JdbcClient jdbc;
    private final FollowUpSettings followUps;
    private final OfficeTime time;

    IncidentDesk(JdbcClient jdbc, FollowUpSettings followUps, OfficeTime time) {
        this.followUps = followUps;
        this.jdbc = jdbc;
        this.time = time;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public String titleKey() {
        return "incident.desk";
    }

    @Override
    public List<DeskLine> lines(DutyRoomId room, Actor reader) {
        List<String> principals = Principals.of(reader);
        if (principals.isEmpty()) {
            return List.of();
        }
        return Stream.concat(first(room, principals).stream(), next(room, principals).stream())
                .sorted(Comparator.comparing(DeskLine::dueAt, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    private List<DeskLine> first(DutyRoomId room, List<String> principals) {
        return seen("""
                        select s.id, s.title,
                          case when s.phone_at is null then 'duty.wall.byPhone' else 'duty.wall.inWriting' end as label,
                          case when s.phone_at is null then s.phone_due_at else s.written_due_at end as at
                        from incident s where s.room_id = :room and s.merged_into_id is null and s.goes_up
                          and s.written_at is null and s.status not in ('FINISHED', 'ARCHIVED') and\s""", room, principals)
                .query((row, number) -> line(row, at(row)))
                .list();
    }

    /** 续报 by the times of the day. */
    private List<DeskLine> next(DutyRoomId room, List<String> principals) {
        return seen(
                        "select s.id, s.title, 'incident.desk.followUp' as label, " + FollowUps.LAST
                                + " as at from incident s where s.room_id = :room and " + FollowUps.OWED + " and ",
                        room,
                        principals)
                .param("grave", followUps.levels())
                .query((row, number) -> line(row, followUps.dueAfter(at(row))))
                .list();
    }

    private StatementSpec seen(String sql, DutyRoomId room, List<String> principals) {
        return jdbc.sql(sql + Visibility.PREDICATE)
                .param("room", room.value())
                .param("subjectKind", IncidentId.KIND)
                .param("principals", principals);
    }

    private static Instant at(ResultSet row) throws SQLException {
        return row.getObject("at", OffsetDateTime.class).toInstant();
    }

    private DeskLine line(ResultSet row, @Nullable Instant due) throws SQLException {
        boolean late = due != null && due.isBefore(time.now());
        return new DeskLine(
                row.getString("label"),
                late ? "danger" : "warning",
                row.getString("title"),
                due,
                late,
                new IncidentId(row.getLong("id")).link());
    }
}
