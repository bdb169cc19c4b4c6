package org.shuniu.duty.service.roster.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Swaps that took place on a roster: each changes one shift, or two. */
@Component
class SwapLines {
    /** Of the shift itself; whoever took charge of it last was asked last. */
    private static final String CONSENT = """
            left join lateral (select c.consented_by from duty_swap_consent c
              where c.swap_id = w.id and c.shift_id = s.id order by c.position desc limit 1) y on true
            """;

    private static final String SQL = """
            select w.id, w.shift_id, s.starts_at, w.asker_name as before_name, w.partner_id as after_id,
              w.partner_name as after_name,
              coalesce(y.consented_by, w.consenter_name) as consented_by, w.decided_at
            from duty_swap w join duty_shift s on s.id = w.shift_id
            """ + CONSENT + """
            where w.roster_id = :roster and w.status = 'DONE'
            union all
            select w.id, w.counter_shift_id, s.starts_at, w.partner_name, w.asker_id, w.asker_name,
              coalesce(y.consented_by, w.consenter_name), w.decided_at
            from duty_swap w join duty_shift s on s.id = w.counter_shift_id
            """ + CONSENT + """
            where s.roster_id = :roster and w.status = 'DONE'
            order by 8, 1, 3""";

    private final JdbcClient jdbc;

    SwapLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Line(long shiftId, long afterId, RosterView.Replaced told) {}

    List<Line> of(long rosterId) {
        return jdbc.sql(SQL)
                .param("roster", rosterId)
                .query((row, at) -> line(row))
                .list();
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("shift_id"),
                row.getLong("after_id"),
                new RosterView.Replaced(
                        row.getLong("id"),
                        row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                        row.getString("before_name"),
                        row.getString("after_name"),
                        row.getString("consented_by"),
                        row.getObject("decided_at", OffsetDateTime.class).toInstant()));
    }
}
