package org.shuniu.supervision.service.goal;

import java.util.Optional;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalAction;
import org.shuniu.supervision.domain.goal.GoalIndicatorRepository;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the task itself still lacks for a step, whoever takes it. */
@Component
class GoalRipeness {
    /** The last word on a quarter is a report without a verdict. */
    static final String WAITING = """
            select count(*) from goal_report r where r.goal_id = :goal
              and not exists (select 1 from goal_verdict v where v.report_id = r.id)
              and not exists (select 1 from goal_report n where n.indicator_id = r.indicator_id
                and n.quarter = r.quarter and n.id > r.id)""";

    private static final String OPEN_AT_YEARS_END = """
            select count(*) from goal_indicator i where i.goal_id = :goal and not exists (select 1 from goal_report r
              join goal_verdict v on v.report_id = r.id and v.confirmed where r.indicator_id = i.id and r.quarter = 4)""";

    private final GoalIndicatorRepository indicators;
    private final GoalCalendar calendar;
    private final JdbcClient jdbc;

    GoalRipeness(GoalIndicatorRepository indicators, GoalCalendar calendar, JdbcClient jdbc) {
        this.indicators = indicators;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    Optional<Refusal> unripe(Goal goal, GoalAction action) {
        return switch (action) {
            case ISSUE -> unless(indicators.existsByGoalId(goal.id()), "goal.refused.noIndicator");
            case TAKE_UP -> unless(goal.matterId() == null, "goal.refused.hasMatter");
            case CLOSE -> close(goal);
            case EXAMINE -> unless(count(WAITING, goal) > 0, "goal.refused.nothingToExamine");
            case EDIT, DISCARD, ADJUST, REPORT -> Optional.empty();
        };
    }

    /** At the end of the year, all reports examined, and the last quarter confirmed or missed for good. */
    private Optional<Refusal> close(Goal goal) {
        int year = goal.task().year();
        return unless(calendar.isYearOver(year), "goal.refused.yearNotOver")
                .or(() -> unless(count(WAITING, goal) == 0, "goal.refused.waiting"))
                .or(() -> unless(
                        calendar.isOverdue(new Quarter(year, 4)) || count(OPEN_AT_YEARS_END, goal) == 0,
                        "goal.refused.lastQuarter"));
    }

    private long count(String sql, Goal goal) {
        return jdbc.sql(sql).param("goal", goal.id()).query(Long.class).single();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
