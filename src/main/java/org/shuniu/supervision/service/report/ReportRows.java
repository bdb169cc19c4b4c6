package org.shuniu.supervision.service.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.supervision.service.board.BoardQueries;
import org.shuniu.supervision.service.board.BoardScope;
import org.shuniu.supervision.service.board.BoardSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows a report tells of: the same parts, with the same light, as the figures count. */
@Component
class ReportRows {
    private static final int TOLD = 100;

    private static final String OVERDUE = "where f.light = 'RED' and f.reported_on is null";

    private static final String ROWS = """
            select f.matter_id, f.number, f.title, f.unit_name, f.role, f.status, f.phase,
                   f.original_due_on, f.due_on, f.due_provisional as provisional, f.reported_on, f.round, f.light, b.text as feedback
            from fact f left join lateral (
              select text from matter_feedback where part_id = f.id order by id desc limit 1) b on true\s""";

    private final JdbcClient jdbc;
    private final BoardQueries board;

    ReportRows(JdbcClient jdbc, BoardQueries board) {
        this.jdbc = jdbc;
        this.board = board;
    }

    /** 超期事项, the oldest first. */
    List<MatterState> overdue(Actor actor) {
        return rows(BoardSql.OPEN, OVERDUE + " order by f.due_on, f.id limit " + TOLD, Map.of(), actor);
    }

    /** How many more than those told. */
    int untold(Actor actor) {
        int all = jdbc.sql(BoardSql.facts(BoardScope.OFFICE, BoardSql.OPEN) + "select count(*) from fact f " + OVERDUE)
                .params(board.params(BoardScope.OFFICE, actor))
                .query(Integer.class)
                .single();
        return Math.max(0, all - TOLD);
    }

    /** The lead unit of each matter first. */
    List<MatterState> of(List<Long> matters, Actor actor) {
        return rows(
                " and p.matter_id in (:matters)",
                "order by f.matter_id, f.role desc, f.id",
                Map.of("matters", matters),
                actor);
    }

    private List<MatterState> rows(String only, String rest, Map<String, Object> more, Actor actor) {
        return jdbc.sql(BoardSql.facts(BoardScope.OFFICE, only) + ROWS + rest)
                .params(board.params(BoardScope.OFFICE, actor))
                .params(more)
                .query(MatterState.class)
                .list();
    }

    /** Ids in the order of the numbers; names those that nobody of this office follows up. */
    List<Long> numbered(List<String> numbers, Actor actor) {
        if (numbers.isEmpty()) {
            return List.of();
        }
        Map<String, Long> found = new LinkedHashMap<>();
        jdbc.sql("select s.number, s.id from matter s where s.organ_id = :organ and s.number in (:numbers) and "
                        + BoardSql.matters())
                .params(board.params(BoardScope.OFFICE, actor))
                .param("numbers", numbers)
                .query((row, line) -> found.put(row.getString("number"), row.getLong("id")))
                .list();
        var unknown = new ArrayList<>(numbers);
        unknown.removeAll(found.keySet());
        if (!unknown.isEmpty()) {
            throw new InvalidException(
                    new Refusal("supervision.report.matters.unknown", String.join(" ", unknown)).at("matters"));
        }
        return numbers.stream().map(found::get).toList();
    }
}
