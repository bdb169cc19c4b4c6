package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The figures of supervision in four statements, however many matters there are. */
@Service
@Transactional(readOnly = true)
public class BoardQueries {
    private static final ZoneId OFFICE = ZoneId.of("Asia/Shanghai");
    private static final int SHOWN = 40;
    private static final List<String> STEPS = List.of("RECEIPT", "HANDLING", "EXAMINATION", "DECISION");

    private final JdbcClient jdbc;
    private final BoardReach reach;
    private final OfficeTime time;

    BoardQueries(JdbcClient jdbc, BoardReach reach, OfficeTime time) {
        this.jdbc = jdbc;
        this.reach = reach;
        this.time = time;
    }

    private enum Kind {
        UNIT,
        LEADER,
        SOURCE,
        TOTAL
    }

    private record Line(Kind kind, BoardLine line) {}

    public Board board(BoardFilter filter, Actor actor) {
        var scopes = reach.scopes(actor);
        var scope = reach.chosen(filter.scope(), actor);
        var today = time.today();
        var period = Period.of(filter.from(), filter.to(), today);
        var params = params(scope, actor);
        var month = filter.month() == null ? YearMonth.from(today) : filter.month();
        return new Board(
                scope, scopes, figures(scope, period, params), steps(scope, period, params), due(scope, month, params));
    }

    /** Somebody's figures are this reader's. */
    public boolean isOpenTo(Actor actor) {
        return reach.isOpenTo(actor);
    }

    /** The same figures for a report about the whole office. */
    public Figures ofOffice(LocalDate from, LocalDate to, Actor actor) {
        reach.chosen(BoardScope.OFFICE, actor);
        return figures(BoardScope.OFFICE, Period.of(from, to, time.today()), params(BoardScope.OFFICE, actor));
    }

    /** Of {@link BoardSql#facts} in this scope. */
    public Map<String, Object> params(BoardScope scope, Actor actor) {
        var params = new LinkedHashMap<>(reach.params(scope, actor));
        params.put("today", time.today());
        return params;
    }

    private Figures figures(BoardScope scope, Period period, Map<String, Object> params) {
        Map<Kind, List<BoardLine>> lines = new EnumMap<>(Kind.class);
        jdbc.sql(BoardSql.facts(scope, BoardSql.OPEN_OR_IN_PERIOD) + BoardSql.LINES)
                .params(params)
                .param("from", period.from())
                .param("to", period.to())
                .param("since", period.from().atStartOfDay(OFFICE).toOffsetDateTime())
                .param("until", period.to().plusDays(1).atStartOfDay(OFFICE).toOffsetDateTime())
                .query((row, number) -> new Line(Kind.valueOf(row.getString("kind")), BoardLine.of(row)))
                .list()
                .forEach(line -> lines.computeIfAbsent(line.kind(), kind -> new ArrayList<>())
                        .add(line.line()));
        Function<Kind, List<BoardLine>> of = kind -> lines.getOrDefault(kind, List.of());
        var total = of.apply(Kind.TOTAL).stream().findFirst().orElse(BoardLine.EMPTY);
        return new Figures(period, total, of.apply(Kind.UNIT), of.apply(Kind.LEADER), of.apply(Kind.SOURCE));
    }

    private List<StepTime> steps(BoardScope scope, Period period, Map<String, Object> params) {
        var taken = jdbc
                .sql(BoardSql.steps(scope))
                .params(params)
                .param("from", period.from())
                .param("to", period.to())
                .query(StepTime.class)
                .list()
                .stream()
                .collect(Collectors.toMap(StepTime::step, Function.identity()));
        return STEPS.stream().filter(taken::containsKey).map(taken::get).toList();
    }

    private DueMonth due(BoardScope scope, YearMonth month, Map<String, Object> params) {
        Map<LocalDate, DueDay> counted =
                inMonth(BoardSql.DUE_DAYS, scope, month, params).query(DueDay.class).list().stream()
                        .collect(Collectors.toMap(DueDay::day, Function.identity()));
        var rows = inMonth(BoardSql.DUE_ROWS, scope, month, params)
                .param("limit", SHOWN)
                .query(DueRow.class)
                .list();
        var days = month.atDay(1)
                .datesUntil(month.plusMonths(1).atDay(1))
                .map(day -> counted.getOrDefault(day, new DueDay(day, 0, 0)))
                .toList();
        long total = counted.values().stream().mapToLong(DueDay::due).sum();
        return new DueMonth(month, time.today(), days, rows, total);
    }

    private JdbcClient.StatementSpec inMonth(
            String sql, BoardScope scope, YearMonth month, Map<String, Object> params) {
        return jdbc.sql(BoardSql.facts(scope, BoardSql.OPEN_IN_MONTH) + sql)
                .params(params)
                .param("first", month.atDay(1))
                .param("last", month.atEndOfMonth());
    }
}
