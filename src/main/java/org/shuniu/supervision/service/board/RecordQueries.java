package org.shuniu.supervision.service.board;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The records of accountability behind the number of a unit's line, by the board's own statement. */
@Service
@Transactional(readOnly = true)
public class RecordQueries {
    private static final String RECORDED =
            " and p.id in (select part_id from matter_accountability where recorded_on between :from and :to)";

    private static final String ROWS = """
            select a.id, f.matter_id, f.number, f.title, a.unit_name, a.round, a.due_on, a.recorded_on, f.reported_on
            from fact f join matter_accountability a on a.part_id = f.id
            where a.recorded_on between :from and :to and (cast(:unit as bigint) is null or f.unit_id = :unit)
            order by a.recorded_on desc, a.id desc limit 500""";

    private final JdbcClient jdbc;
    private final BoardQueries board;
    private final BoardReach reach;
    private final OfficeTime time;

    RecordQueries(JdbcClient jdbc, BoardQueries board, BoardReach reach, OfficeTime time) {
        this.jdbc = jdbc;
        this.board = board;
        this.reach = reach;
        this.time = time;
    }

    /** The rows, and of whom and when they are. */
    public record Found(BoardScope scope, Period period, List<RecordRow> rows) {}

    public Found of(RecordFilter filter, Actor actor) {
        var scope = reach.chosen(filter.scope(), actor);
        var period = Period.of(filter.from(), filter.to(), time.today());
        var rows = jdbc.sql(BoardSql.facts(scope, RECORDED) + ROWS)
                .params(board.params(scope, actor))
                .param("from", period.from())
                .param("to", period.to())
                .param("unit", filter.unit())
                .query(RecordRow.class)
                .list();
        return new Found(scope, period, rows);
    }
}
