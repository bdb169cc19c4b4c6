package org.shuniu.supervision.goal;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.domain.goal.GoalMode;
import org.shuniu.supervision.domain.goal.measure.Direction;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.shuniu.supervision.service.goal.command.PlanIndicator;
import org.shuniu.supervision.service.goal.command.ReportValue;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalView;
import org.springframework.context.ApplicationContext;

/** Takes key tasks of 2026 onward, each step by the person whose duty it is. */
final class GoalWalk {
    private final MatterWalk office;
    private final GoalService goals;
    private final IndicatorService indicators;
    private final GoalReporting reporting;
    private final GoalQueries queries;

    GoalWalk(ApplicationContext application) {
        office = application.getBean(MatterWalk.class);
        goals = application.getBean(GoalService.class);
        indicators = application.getBean(IndicatorService.class);
        reporting = application.getBean(GoalReporting.class);
        queries = application.getBean(GoalQueries.class);
    }

    Actor person(String account) {
        return office.person(account);
    }

    DraftGoal form(String title, String unit, @Nullable String coUnits) {
        long leader = person("liangruogu").personId();
        return new DraftGoal(2026, "样本主题", "样本制度", title, "按季推进。", GoalMode.ASSESS_AND_TRACK, unit, coUnits, leader, 0);
    }

    GoalId drafted(String title, String unit, @Nullable String coUnits) {
        return goals.draft(form(title, unit, coUnits), person("gaoyuan"));
    }

    /** At least 10, 20, 30, 40 of something. */
    PlanIndicator plan(String name, int version) {
        return new PlanIndicator(
                name,
                "座",
                Direction.AT_LEAST,
                number("40"),
                number("10"),
                number("20"),
                number("30"),
                number("40"),
                "开工",
                null,
                null,
                "完工",
                version);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    GoalId issued(String title, String unit, @Nullable String coUnits, String... names) {
        var id = drafted(title, unit, coUnits);
        for (String name : names) {
            indicators.add(id, plan(name, version(id)), person("gaoyuan"));
        }
        goals.issue(id, new Confirm("请按季填报。", version(id)), person("wenjing"));
        return id;
    }

    int version(GoalId id) {
        return view(id).version();
    }

    GoalView view(GoalId id) {
        return queries.view(id, person("gaoyuan"));
    }

    long indicator(GoalId id, int position) {
        return view(id).indicators().get(position).id();
    }

    long report(GoalId id, int position, int quarter, String value, @Nullable String because, String account) {
        var form = new ReportValue(indicator(id, position), quarter, number(value), "完成情况如下。", because, null);
        return reporting.report(id, form, "台账.txt", proof(), person(account));
    }

    void confirmed(GoalId id, int position, int quarter, String value) {
        reporting.confirm(id, report(id, position, quarter, value, null, "baizhi"), person("gaoyuan"));
    }

    static ByteArrayInputStream proof() {
        return new ByteArrayInputStream("统计台账".getBytes(StandardCharsets.UTF_8));
    }
}
