package org.shuniu.duty.service.incident.read;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.watch.DeskLine;
import org.shuniu.duty.service.watch.DeskPart;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** On the desk: limits of first reports that run in this room, the nearest first. */
@Component
class IncidentDesk implements DeskPart {
    private final JdbcClient jdbc;
    private final OfficeTime time;

    IncidentDesk(JdbcClient jdbc, OfficeTime time) {
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
        Instant now = time.now();
        return jdbc.sql("""
                        select s.id, s.title, s.phone_at is null as by_phone,
                          case when s.phone_at is null then s.phone_due_at else s.written_due_at end as due_at
                        from incident s where s.room_id = :room and s.merged_into_id is null and s.goes_up
                          and s.written_at is null and s.status not in ('FINISHED', 'ARCHIVED') and %s
                        order by due_at""".formatted(Visibility.PREDICATE))
                .param("room", room.value())
                .param("subjectKind", IncidentId.KIND)
                .param("principals", principals)
                .query((row, number) -> {
                    Instant due = row.getObject("due_at", OffsetDateTime.class).toInstant();
                    boolean late = due.isBefore(now);
                    return new DeskLine(
                            row.getBoolean("by_phone") ? "duty.wall.byPhone" : "duty.wall.inWriting",
                            late ? "danger" : "warning",
                            row.getString("title"),
                            due,
                            late,
                            new IncidentId(row.getLong("id")).link());
                })
                .list();
    }
}
