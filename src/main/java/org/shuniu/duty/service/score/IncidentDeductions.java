package org.shuniu.duty.service.score;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.incident.late.LateKind;
import org.shuniu.duty.domain.score.ScoreItem;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** 迟报、漏报、瞒报、谎报 of a room, as the case files have them. */
@Component
class IncidentDeductions implements Deductions {
    private static final String KIND = "INCIDENT_LATE_CASE";

    private final JdbcClient jdbc;

    IncidentDeductions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Evidence> of(DutyRoomId room, Instant from, Instant until) {
        return jdbc.sql("""
                        select id, kind, title, found_on from incident_late_case
                        where room_id = :room and found_on >= :from and found_on < :until order by id""")
                .param("room", room.value())
                .param("from", OfficeTime.day(from))
                .param("until", OfficeTime.day(until))
                .query((row, at) -> evidence(row))
                .list();
    }

    private static Evidence evidence(ResultSet row) throws SQLException {
        return new Evidence(
                item(LateKind.valueOf(row.getString("kind"))),
                new SubjectRef(KIND, row.getLong("id")),
                row.getObject("found_on", LocalDate.class),
                row.getString("title"),
                "/late-cases/" + row.getLong("id"));
    }

    private static ScoreItem item(LateKind kind) {
        return switch (kind) {
            case LATE -> ScoreItem.LATE;
            case OMITTED -> ScoreItem.OMITTED;
            case CONCEALED -> ScoreItem.CONCEALED;
            case FALSE -> ScoreItem.FALSE_REPORT;
        };
    }
}
