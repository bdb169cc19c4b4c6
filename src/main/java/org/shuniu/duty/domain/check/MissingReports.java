package org.shuniu.duty.domain.check;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Writes a row for every zero report of the last month that did not come; on two nodes each is written once. Nothing is
 * lost while no node runs: a month is more than any standstill.
 */
@Repository
public class MissingReports {
    private static final String WRITE = """
            insert into duty_zero_report (period_id, room_id, day, due_at, missed)
            select p.id, r.room_id, d.day,
                   (d.day + make_interval(mins => p.due_minute)) at time zone 'Asia/Shanghai', true
            from duty_zero_period p
            join duty_zero_period_room r on r.period_id = p.id
            cross join lateral (select generate_series(greatest(p.from_day, cast(:today as date) - 31),
                                  least(p.to_day, cast(:today as date)), interval '1 day')::date as day) d
            where p.to_day >= cast(:today as date) - 31
              and (d.day + make_interval(mins => p.due_minute)) at time zone 'Asia/Shanghai' < :now
              and (d.day + make_interval(mins => p.due_minute)) at time zone 'Asia/Shanghai' > p.done_at
              and (p.ended_on is null or d.day < p.ended_on)
            on conflict do nothing
            returning id""";

    private final JdbcClient jdbc;

    MissingReports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Ids of the rows that are new. */
    public List<Long> write(Instant now, LocalDate today) {
        return jdbc.sql(WRITE)
                .param("now", Timestamp.from(now))
                .param("today", today)
                .query(Long.class)
                .list();
    }
}
