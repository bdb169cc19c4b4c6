package org.shuniu.supervision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.domain.goal.measure.GoalRate;
import org.shuniu.supervision.service.goal.read.GoalListQueries;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalFigures.UnitRate;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.shuniu.supervision.service.goal.view.GoalRow;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** The list of a year and its rates; a unit sees its own and no rank (B-12, B-15). */
@SupervisionOffice
class GoalListTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private GoalListQueries list;

    @Autowired
    private GoalQueries queries;

    @Autowired
    private FixedClock clock;

    private GoalWalk walk;

    @BeforeEach
    void startInJanuary() {
        walk = new GoalWalk(application);
        clock.moveTo("2026-01-12");
    }

    @Test
    void countsTheRateByUnitAndInTotal() {
        var water = walk.issued("率甲样本任务", WATER, FINANCE, "率指标一", "率指标二");
        walk.issued("率甲财政任务", FINANCE, null, "率指标三");
        clock.moveTo("2026-04-02");
        walk.confirmed(water, 0, 1, "10");
        walk.confirmed(water, 1, 1, "8");
        assertThat(figures("率甲", "gaoyuan")).containsExactly(rate(WATER, 1, 1, 2), rate(FINANCE, 1, 0, 0));
        clock.moveTo("2026-04-09");
        assertThat(figures("率甲", "gaoyuan")).containsExactly(rate(WATER, 1, 1, 2), rate(FINANCE, 1, 0, 1));
        assertThat(list.figures(filter("率甲", null), walk.person("gaoyuan")).total())
                .isEqualTo(new GoalRate(1, 3));
        assertThat(figures("率甲", "liangruogu")).hasSize(2);
        assertThat(figures("率甲", "baizhi")).containsExactly(rate(WATER, 1, 1, 2));
        assertThat(figures("率甲", "weiran")).containsExactly(rate(WATER, 1, 1, 2));
        assertThat(figures("率甲", "guhe")).containsExactly(rate(FINANCE, 1, 0, 1));
        assertThat(titles(filter("率甲", null), "guhe")).containsExactly("率甲样本任务", "率甲财政任务");
        assertThat(titles(filter("率甲", null), "baizhi")).containsExactly("率甲样本任务");
    }

    /** Unit, tasks, reached, counted. */
    private static String rate(String unit, int tasks, int reached, int counted) {
        return unit + ' ' + tasks + ' ' + reached + '/' + counted;
    }

    private List<String> figures(String text, String account) {
        return list.figures(filter(text, null), walk.person(account)).units().stream()
                .map(GoalListTests::told)
                .toList();
    }

    private static String told(UnitRate unit) {
        return rate(
                unit.unit(), unit.tasks(), unit.rate().reached(), unit.rate().counted());
    }

    private static GoalFilter filter(String text, Light light) {
        return new GoalFilter(2026, text, null, null, null, null, light);
    }

    private List<String> titles(GoalFilter filter, String account) {
        return list.page(filter, walk.person(account), 1).rows().rows().stream()
                .map(GoalRow::title)
                .toList();
    }

    @Test
    void isKnownToThoseWhomItConcernsOnly() {
        var id = walk.issued("知悉样本任务", WATER, null, "知悉指标");
        for (String account :
                List.of("gaoyuan", "wenjing", "muqing", "liangruogu", "baizhi", "weiran", "zhoumingyuan")) {
            assertThat(titles(filter("知悉样本", null), account)).as(account).hasSize(1);
        }
        for (String account : List.of("guhe", "yanqiu", "jiangli", "fangqing", "zhaoheng", "sysadmin01")) {
            assertThat(titles(filter("知悉样本", null), account)).as(account).isEmpty();
            assertThatThrownBy(() -> queries.view(id, walk.person(account)))
                    .as(account)
                    .isInstanceOf(NotFoundException.class);
        }
    }

    @Test
    void narrowsByLightStatusThemeUnitAndYear() {
        var behind = walk.issued("灯样本落后", WATER, null, "灯指标");
        var ahead = walk.issued("灯样本领先", WATER, FINANCE, "灯指标");
        walk.drafted("灯样本草稿", WATER, null);
        clock.moveTo("2026-04-02");
        walk.confirmed(behind, 0, 1, "3");
        walk.confirmed(ahead, 0, 1, "13");
        assertThat(titles(filter("灯样本", Light.RED), "gaoyuan")).containsExactly("灯样本落后");
        assertThat(titles(filter("灯样本", Light.GREEN), "gaoyuan")).containsExactly("灯样本领先");
        assertThat(titles(filter("灯样本", null), "gaoyuan")).hasSize(3);
        assertThat(titles(with(null, null, GoalStatus.DRAFT, 2026), "gaoyuan")).containsExactly("灯样本草稿");
        assertThat(titles(with("样本制度", null, null, 2026), "gaoyuan")).hasSize(3);
        assertThat(titles(with(null, "财政", null, 2026), "gaoyuan")).containsExactly("灯样本领先");
        assertThat(titles(with(null, null, null, 2025), "gaoyuan")).isEmpty();
    }

    private static GoalFilter with(String theme, String unit, GoalStatus status, int year) {
        return new GoalFilter(year, "灯样本", theme, unit, null, status, null);
    }
}
