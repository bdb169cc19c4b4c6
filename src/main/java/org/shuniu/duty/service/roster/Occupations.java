package org.shuniu.duty.service.roster;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import org.shuniu.duty.domain.roster.plan.Checks.Elsewhere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Where the people of an organ are on duty besides one roster: all rosters of an organ see each other. */
@Component
class Occupations {
    private final JdbcClient jdbc;

    Occupations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Shifts of these people that touch the span, those of this roster left out. */
    List<Elsewhere> of(Collection<Long> people, Instant from, Instant until, long exceptRoster) {
        if (people.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                        select o.person_id, r.name, s.starts_at, s.ends_at, false as led
                        from duty_shift s join duty_room r on r.id = s.room_id
                        join duty_shift_officer o on o.shift_id = s.id
                        where o.person_id in (:people) and s.roster_id <> :roster
                          and s.starts_at < :until and s.ends_at > :from
                        union all
                        select s.leader_id, r.name, s.starts_at, s.ends_at, true
                        from duty_shift s join duty_room r on r.id = s.room_id
                        where s.leader_id in (:people) and s.roster_id <> :roster
                          and s.starts_at < :until and s.ends_at > :from
                        order by 3, 1""")
                .param("people", people)
                .param("roster", exceptRoster)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, at) -> elsewhere(row))
                .list();
    }

    private static Elsewhere elsewhere(ResultSet row) throws SQLException {
        return new Elsewhere(
                row.getLong("person_id"),
                row.getString("name"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getBoolean("led"));
    }

    /** End of the last shift of the room on another roster that ends in this span; empty list when there is none. */
    List<Instant> lastEnd(long roomId, long exceptRoster, Instant from, Instant until) {
        return jdbc.sql("""
                        select ends_at from duty_shift where room_id = :room and roster_id <> :roster
                          and ends_at > :from and ends_at <= :until and status <> 'PLANNED' order by ends_at desc limit 1""")
                .param("room", roomId)
                .param("roster", exceptRoster)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("until", until.atOffset(ZoneOffset.UTC))
                .query((row, at) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .list();
    }
}
