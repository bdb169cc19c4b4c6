package org.shuniu.supervision.service.goal.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.domain.goal.measure.GoalRate;
import org.shuniu.supervision.domain.goal.measure.LightRule;
import org.shuniu.supervision.service.Units;
import org.shuniu.supervision.service.goal.view.GoalFigures;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.shuniu.supervision.service.goal.view.GoalPage;
import org.shuniu.supervision.service.goal.view.GoalRow;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The tasks of a year: three statements whatever their number, since lights are computed and a year is short. */
@Service
@Transactional(readOnly = true)
public class GoalListQueries {
    private static final int PAGE = 20;

    /** No government has as many key tasks in a year. */
    private static final int MOST = 5000;

    private static final String COLUMNS = """
            select s.id, s.year, s.theme, s.sub_theme, s.title, s.unit_id, s.unit_name, s.leader_name, s.status,
                   s.matter_id, (select count(*) from goal_co_unit u where u.goal_id = s.id) as co_units,
                   (%s) as answers_for
            from goal s where\s""".formatted(GoalSql.ANSWERS_FOR);

    private final JdbcClient jdbc;
    private final GoalStandings standings;
    private final Units units;
    private final OfficeTime time;

    GoalListQueries(JdbcClient jdbc, GoalStandings standings, Units units, OfficeTime time) {
        this.jdbc = jdbc;
        this.standings = standings;
        this.units = units;
        this.time = time;
    }

    /** A row, and whether the reader answers for its rate. */
    private record Found(GoalRow row, long unitId, boolean answersFor) {
        boolean counts() {
            return answersFor && (row.status() == GoalStatus.ISSUED || row.status() == GoalStatus.CLOSED);
        }
    }

    public GoalPage page(GoalFilter filter, Actor actor, int page) {
        var found = found(filter, actor);
        var rows = lit(found, filter.light());
        int from = Math.min(rows.size(), (page - 1) * PAGE);
        int to = Math.min(rows.size(), from + PAGE);
        var shown = new PageOf<>(List.copyOf(rows.subList(from, to)), page, PAGE, rows.size(), false);
        return new GoalPage(shown, figures(found, year(filter)));
    }

    /** All rows of the list, for a workbook. */
    public List<GoalRow> all(GoalFilter filter, Actor actor) {
        return lit(found(filter, actor), filter.light());
    }

    public GoalFigures figures(GoalFilter filter, Actor actor) {
        return figures(found(filter, actor), year(filter));
    }

    public int year(GoalFilter filter) {
        Integer asked = filter.year();
        return asked == null ? time.today().getYear() : asked;
    }

    private static List<GoalRow> lit(List<Found> found, @Nullable Light light) {
        return found.stream()
                .map(Found::row)
                .filter(row -> light == null || row.light() == light)
                .toList();
    }

    private List<Found> found(GoalFilter filter, Actor actor) {
        int year = year(filter);
        var sql = GoalSql.of(filter, year, actor, units.ownUnits(actor));
        var plain = jdbc.sql(COLUMNS + sql.where() + " order by s.theme nulls last, s.sub_theme nulls last, s.id limit "
                        + MOST)
                .params(sql.params())
                .query((row, at) -> found(row))
                .list();
        var measured =
                standings.of(year, plain.stream().map(found -> found.row().id()).toList());
        return plain.stream().map(found -> measured(found, measured)).toList();
    }

    private static Found found(ResultSet row) throws SQLException {
        var bare = new GoalRow(
                row.getLong("id"),
                row.getInt("year"),
                row.getString("theme"),
                row.getString("sub_theme"),
                row.getString("title"),
                row.getString("unit_name"),
                row.getInt("co_units"),
                row.getString("leader_name"),
                GoalStatus.valueOf(row.getString("status")),
                null,
                0,
                new GoalRate(0, 0),
                0,
                row.getObject("matter_id", Long.class));
        return new Found(bare, row.getLong("unit_id"), row.getBoolean("answers_for"));
    }

    private static Found measured(Found found, Map<Long, List<IndicatorStanding>> measured) {
        var row = found.row();
        var own = measured.getOrDefault(row.id(), List.of());
        var full = new GoalRow(
                row.id(),
                row.year(),
                row.theme(),
                row.subTheme(),
                row.title(),
                row.leadUnit(),
                row.coUnits(),
                row.leaderName(),
                row.status(),
                light(row.status(), own),
                own.size(),
                rate(row.status(), own),
                own.stream().mapToInt(IndicatorStanding::waiting).sum(),
                row.matterId());
        return new Found(full, found.unitId(), found.answersFor());
    }

    /** What nobody was told of yet has no light. */
    static @Nullable Light light(GoalStatus status, List<IndicatorStanding> indicators) {
        if (status == GoalStatus.DRAFT || status == GoalStatus.DISCARDED) {
            return null;
        }
        return LightRule.worst(
                indicators.stream().map(one -> one.standing().light()).toList());
    }

    /** As long as nothing is issued, nothing can be missed. */
    static GoalRate rate(GoalStatus status, List<IndicatorStanding> indicators) {
        return light(status, indicators) == null
                ? new GoalRate(0, 0)
                : GoalRate.of(
                        indicators.stream().map(IndicatorStanding::standing).toList());
    }

    private static GoalFigures figures(List<Found> found, int year) {
        var counted = found.stream().filter(Found::counts).toList();
        var byUnit = new HashMap<Long, GoalFigures.UnitRate>();
        for (Found one : counted) {
            byUnit.merge(
                    one.unitId(),
                    new GoalFigures.UnitRate(
                            one.unitId(), one.row().leadUnit(), 1, one.row().rate()),
                    (a, b) -> new GoalFigures.UnitRate(
                            a.unitId(),
                            a.unit(),
                            a.tasks() + b.tasks(),
                            a.rate().plus(b.rate())));
        }
        var units = new ArrayList<>(byUnit.values());
        units.sort(Comparator.comparing(GoalFigures.UnitRate::unit));
        var total = units.stream().map(GoalFigures.UnitRate::rate).reduce(new GoalRate(0, 0), GoalRate::plus);
        return new GoalFigures(year, counted.size(), total, units);
    }
}
