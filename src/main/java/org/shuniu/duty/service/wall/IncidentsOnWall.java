package org.shuniu.duty.service.wall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.wall.WallPanel.WallClock;
import org.shuniu.duty.service.wall.WallPanel.WallLine;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Incidents of the room that are not finished, those first whose clock runs out first. */
@Component
class IncidentsOnWall implements WallPart {
    private static final int SHOWN = 6;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(OfficeTime.OFFICE);

    private final JdbcClient jdbc;

    IncidentsOnWall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public WallPanel panel(DutyRoom room, Instant now) {
        var total = new long[1];
        var lines = new ArrayList<WallLine>();
        jdbc.sql("""
                        select s.*, count(*) over () as in_all from (
                          select title, place, level, sensitive, received_at, coalesce(happened_at, received_at) as began,
                            case when not goes_up or written_at is not null then null
                              when phone_at is null then phone_due_at else written_due_at end as due_at,
                            phone_at is null as by_phone
                          from incident where room_id = :room and merged_into_id is null
                            and status not in ('FINISHED', 'ARCHIVED')) s
                        order by s.due_at nulls last, s.received_at desc limit :shown""")
                .param("room", room.id())
                .param("shown", SHOWN)
                .query((row, at) -> {
                    total[0] = row.getLong("in_all");
                    return lines.add(line(row, now));
                })
                .list();
        return new WallPanel("incidents", total[0], lines);
    }

    private static WallLine line(ResultSet row, Instant now) throws SQLException {
        String level = row.getString("level");
        String place = row.getString("place");
        String began = MINUTE.format(row.getTimestamp("began").toInstant());
        return new WallLine(
                row.getString("title"),
                place == null ? began : began + "  " + place,
                level == null ? "duty.wall.ungraded" : "duty.bulletin.text.level." + level,
                tone(level, row.getBoolean("sensitive")),
                clock(row, now));
    }

    private static String tone(@Nullable String level, boolean sensitive) {
        if ("MAJOR".equals(level) || "EXTRAORDINARY".equals(level)) {
            return "danger";
        }
        return sensitive || "LARGER".equals(level) ? "warning" : "info";
    }

    private static @Nullable WallClock clock(ResultSet row, Instant now) throws SQLException {
        Timestamp due = row.getTimestamp("due_at");
        if (due == null) {
            return null;
        }
        return WallClock.until(
                row.getBoolean("by_phone") ? "duty.wall.byPhone" : "duty.wall.inWriting", due.toInstant(), now);
    }
}
