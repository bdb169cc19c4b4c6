package org.shuniu.duty.service.wall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Objects;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.wall.WallPanel.WallLine;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Open entries of the duty log, the oldest first: who called and who has it, never what was said. */
@Component
class LogOnWall implements WallPart {
    private static final int SHOWN = 4;
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("MM-dd HH:mm").withZone(OfficeTime.OFFICE);

    private final JdbcClient jdbc;

    LogOnWall(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public WallPanel panel(DutyRoom room, Instant now) {
        var total = new long[1];
        var lines = new ArrayList<WallLine>();
        jdbc.sql("""
                        select kind, caller_unit, taker_name, happened_at, count(*) over () as in_all from duty_log_entry
                        where room_id = :room and status = 'OPEN' order by happened_at, id limit :shown""")
                .param("room", room.id())
                .param("shown", SHOWN)
                .query((row, at) -> {
                    total[0] = row.getLong("in_all");
                    return lines.add(line(row));
                })
                .list();
        return new WallPanel("log", total[0], lines);
    }

    private static WallLine line(ResultSet row) throws SQLException {
        return new WallLine(
                Objects.requireNonNullElse(row.getString("caller_unit"), "—"),
                MINUTE.format(row.getTimestamp("happened_at").toInstant()) + "  " + row.getString("taker_name"),
                "duty.log.kind." + row.getString("kind"),
                "info",
                null);
    }
}
