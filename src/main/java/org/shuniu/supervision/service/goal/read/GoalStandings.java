package org.shuniu.supervision.service.goal.read;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.domain.goal.measure.Plan;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.domain.goal.measure.QuarterStanding;
import org.shuniu.supervision.domain.goal.measure.ReportState;
import org.shuniu.supervision.domain.goal.measure.Standing;
import org.shuniu.supervision.domain.goal.measure.Values;
import org.shuniu.supervision.service.goal.GoalCalendar;
import org.shuniu.supervision.service.goal.GoalSettings;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How the indicators of tasks stand: two statements for any number of them, then arithmetic. */
@Component
class GoalStandings {
    private static final String REPORTED = """
            select r.indicator_id, r.quarter,
                   (array_agg(r.value order by r.id desc) filter (where v.confirmed))[1] as confirmed,
                   (array_agg(case v.confirmed when true then 'CONFIRMED' when false then 'RETURNED' else 'WAITING' end
                     order by r.id desc))[1] as state
            from goal_report r left join goal_verdict v on v.report_id = r.id
            where r.goal_id in (:goals) group by r.indicator_id, r.quarter""";

    private final JdbcClient jdbc;
    private final GoalCalendar calendar;
    private final GoalSettings settings;

    GoalStandings(JdbcClient jdbc, GoalCalendar calendar, GoalSettings settings) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.settings = settings;
    }

    private record Key(long indicator, int quarter) {}

    private record Word(@Nullable BigDecimal confirmed, ReportState state) {
        static final Word NONE = new Word(null, ReportState.NONE);
    }

    /** Indicators of these tasks of one year, by task, in their order. */
    Map<Long, List<IndicatorStanding>> of(int year, Collection<Long> goals) {
        var asked = goals.isEmpty() ? List.of(-1L) : List.copyOf(goals);
        Map<Key, Word> words = words(asked);
        var days = days(year);
        var byGoal = new LinkedHashMap<Long, List<IndicatorStanding>>();
        jdbc.sql("select * from goal_indicator where goal_id in (:goals) order by goal_id, position, id")
                .param("goals", asked)
                .query(row -> {
                    byGoal.computeIfAbsent(row.getLong("goal_id"), key -> new ArrayList<>())
                            .add(indicator(row, days, words));
                });
        return byGoal;
    }

    /** By when a quarter is reported; asked of the calendar once for all tasks. */
    private record Day(Quarter quarter, LocalDate dueOn, boolean overdue) {}

    private List<Day> days(int year) {
        var quarters = Quarter.of(year);
        var dues = calendar.dueOn(quarters);
        return IntStream.range(0, quarters.size())
                .mapToObj(at -> new Day(quarters.get(at), dues.get(at), calendar.isPast(dues.get(at))))
                .toList();
    }

    private Map<Key, Word> words(List<Long> goals) {
        var words = new HashMap<Key, Word>();
        jdbc.sql(REPORTED).param("goals", goals).query(row -> {
            words.put(
                    new Key(row.getLong("indicator_id"), row.getInt("quarter")),
                    new Word(
                            Values.plainOrNull(row.getBigDecimal("confirmed")),
                            ReportState.valueOf(row.getString("state"))));
        });
        return words;
    }

    private IndicatorStanding indicator(ResultSet row, List<Day> days, Map<Key, Word> words) throws SQLException {
        long id = row.getLong("id");
        var direction = Direction.valueOf(row.getString("direction"));
        var plan = plan(row);
        var quarters = new ArrayList<QuarterStanding>();
        int waiting = 0;
        for (Day day : days) {
            var quarter = day.quarter();
            var word = words.getOrDefault(new Key(id, quarter.number()), Word.NONE);
            var reported = new QuarterStanding.Reported(word.confirmed(), word.state(), day.dueOn(), day.overdue());
            quarters.add(QuarterStanding.of(quarter, plan, direction, reported, settings.rule()));
            waiting += word.state() == ReportState.WAITING ? 1 : 0;
        }
        var standing = new Standing(quarters);
        return new IndicatorStanding(
                id, row.getString("name"), row.getString("measure"), direction, plan, standing, waiting);
    }

    static Plan plan(ResultSet row) throws SQLException {
        return new Plan(
                Values.plain(row.getBigDecimal("target")),
                Values.plain(row.getBigDecimal("q1")),
                Values.plain(row.getBigDecimal("q2")),
                Values.plain(row.getBigDecimal("q3")),
                Values.plain(row.getBigDecimal("q4")),
                row.getString("q1_words"),
                row.getString("q2_words"),
                row.getString("q3_words"),
                row.getString("q4_words"));
    }
}
