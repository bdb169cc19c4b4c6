package org.shuniu.duty.service.figures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 零报告 that did not come in time: that they were missed stays, whatever comes afterwards. */
@Service
@Transactional(readOnly = true)
public class FiguresZeros {
    private static final int MOST = 200;
    private static final String MISSED = """
            from duty_zero_report s join duty_room r on r.id = s.room_id
            where r.upper_room_id = :room and s.missed and s.day between :from and :to and\s""" + Visibility.PREDICATE;

    private final JdbcClient jdbc;
    private final FiguresScope scope;

    FiguresZeros(JdbcClient jdbc, FiguresScope scope) {
        this.jdbc = jdbc;
        this.scope = scope;
    }

    /** One that was missed; {@code submittedAt} when it came later. */
    public record MissedZero(
            long id,
            String unit,
            LocalDate day,
            Instant dueAt,
            @Nullable Instant submittedAt) {}

    /** How many, by room below. */
    Map<Long, Long> missed(DutyRoom room, FiguresPeriod period, Actor actor) {
        var found = new HashMap<Long, Long>();
        bound("select s.room_id, count(*) as missed " + MISSED + " group by 1", room, period, actor)
                .query((row, line) -> found.put(row.getLong("room_id"), row.getLong("missed")))
                .list();
        return found;
    }

    /** Those behind the number of one unit, of all when null. */
    public List<MissedZero> rows(FiguresPeriod asked, @Nullable Long unit, Actor actor) {
        var room = scope.room(actor);
        return bound(
                        "select s.id, r.name as unit, s.day, s.due_at, s.submitted_at " + MISSED
                                + " and (s.room_id = :unit or :unit = 0) order by s.day desc, s.id desc limit " + MOST,
                        room,
                        scope.period(asked),
                        actor)
                .param("unit", unit == null ? 0L : unit)
                .query((row, line) -> {
                    var submitted = row.getTimestamp("submitted_at");
                    return new MissedZero(
                            row.getLong("id"),
                            row.getString("unit"),
                            row.getObject("day", LocalDate.class),
                            row.getTimestamp("due_at").toInstant(),
                            submitted == null ? null : submitted.toInstant());
                })
                .list();
    }

    private StatementSpec bound(String sql, DutyRoom room, FiguresPeriod period, Actor actor) {
        return jdbc.sql(sql)
                .param("room", room.id())
                .param("from", period.from())
                .param("to", period.to())
                .param("subjectKind", ZeroReportId.KIND)
                .param("principals", Principals.of(actor));
    }
}
