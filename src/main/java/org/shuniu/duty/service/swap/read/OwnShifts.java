package org.shuniu.duty.service.swap.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.shuniu.duty.domain.shift.ShiftStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Published shifts of one person, whatever the room. */
@Service
@Transactional(readOnly = true)
public class OwnShifts {
    private final JdbcClient jdbc;

    OwnShifts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those that end after {@code from}, in order of time. */
    public List<OwnShift> of(long personId, Instant from, int limit) {
        return jdbc.sql("""
                        select s.id, s.roster_id, r.name, s.starts_at, s.ends_at, s.status, s.leader_name,
                          coalesce(o.post, 'LEADER') as seat
                        from duty_shift s join duty_room r on r.id = s.room_id
                        left join duty_shift_officer o on o.shift_id = s.id and o.person_id = :me
                        where (o.person_id is not null or s.leader_id = :me) and s.status <> 'PLANNED'
                          and s.ends_at > :from
                        order by s.starts_at, s.id limit :limit""")
                .param("me", personId)
                .param("from", from.atOffset(ZoneOffset.UTC))
                .param("limit", limit)
                .query((row, at) -> shift(row))
                .list();
    }

    private static OwnShift shift(ResultSet row) throws SQLException {
        return new OwnShift(
                row.getLong("id"),
                row.getLong("roster_id"),
                row.getString("name"),
                row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                row.getObject("ends_at", OffsetDateTime.class).toInstant(),
                row.getString("seat"),
                ShiftStatus.valueOf(row.getString("status")),
                row.getString("leader_name"));
    }
}
