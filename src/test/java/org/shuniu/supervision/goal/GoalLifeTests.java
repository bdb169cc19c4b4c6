package org.shuniu.supervision.goal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.SONGPU;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.shuniu.supervision.goal.GoalWalk.number;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.supervision.domain.goal.GoalStatus;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.command.AdjustIndicator;
import org.shuniu.supervision.service.goal.command.CloseGoal;
import org.shuniu.supervision.service.goal.command.ReportValue;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalStoryLine;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** An annual key task from the draft to the end of the year (SUP-15, SUP-22). */
@SupervisionOffice
class GoalLifeTests {
    @Autowired
    private ApplicationContext application;

    @Autowired
    private GoalService goals;

    @Autowired
    private IndicatorService indicators;

    @Autowired
    private GoalReporting reporting;

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

    /** 第七条: a department without a designation sets no goals to the cities. */
    @Test
    void isForUnitsWithinTheReachOfTheSupervisionAlone() {
        var form = walk.form("越权样本任务", SONGPU, null);
        var refused = catchThrowableOfType(InvalidException.class, () -> goals.draft(form, walk.person("heyue")));
        assertThat(refused.problems())
                .containsExactly(new Refusal("supervision.refused.notDesignated", SONGPU)
                        .at("leadUnit")
                        .from("supervision.source.art7"));
    }

    @Test
    void isIssuedByTheHeadWhoDidNotDraftIt() {
        var id = walk.drafted("下达样本任务", WATER, null);
        var empty = new Confirm(null, walk.version(id));
        assertThatThrownBy(() -> goals.issue(id, empty, walk.person("wenjing")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("goal.refused.noIndicator");
        indicators.add(id, walk.plan("指标", walk.version(id)), walk.person("gaoyuan"));
        var form = new Confirm(null, walk.version(id));
        assertThatThrownBy(() -> goals.issue(id, form, walk.person("gaoyuan"))).hasMessage("goal.refused.ownDraft");
        assertThatThrownBy(() -> goals.issue(id, form, walk.person("muqing"))).hasMessage("goal.refused.notHead");
        assertThatThrownBy(() -> queries.view(id, walk.person("baizhi"))).isInstanceOf(NotFoundException.class);
        goals.issue(id, form, walk.person("wenjing"));
        assertThat(queries.view(id, walk.person("baizhi")).status()).isEqualTo(GoalStatus.ISSUED);
        var late = walk.form("改名", WATER, null);
        assertThatThrownBy(() -> goals.edit(id, late, walk.person("gaoyuan")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("goal.refused.phase.ISSUED");
    }

    @Test
    void isNotIssuedByAHeadWhoDraftedItHimself() {
        var id = goals.draft(walk.form("主任自拟样本", WATER, null), walk.person("wenjing"));
        indicators.add(id, walk.plan("指标", walk.version(id)), walk.person("wenjing"));
        var form = new Confirm(null, walk.version(id));
        assertThatThrownBy(() -> goals.issue(id, form, walk.person("wenjing"))).hasMessage("goal.refused.ownDraft");
    }

    @Test
    void isDraftedBySupervisionAndSaysAllThatIsWrongAtOnce() {
        var form = walk.form("拟订样本", WATER, null);
        assertThatThrownBy(() -> goals.draft(form, walk.person("baizhi"))).hasMessage("goal.refused.notSupervisor");
        var wrong = walk.form("拟订样本", "无此单位", "也无此单位\n" + FINANCE);
        var refused = catchThrowableOfType(InvalidException.class, () -> goals.draft(wrong, walk.person("gaoyuan")));
        assertThat(refused.problems()).extracting(Refusal::field).containsExactly("leadUnit", "coUnits");
    }

    @Test
    void keepsTheOriginalBesideTheAdjustedNumbers() {
        var id = walk.issued("调整样本任务", WATER, null, "调整指标");
        long one = walk.indicator(id, 0);
        assertThatThrownBy(() -> indicators.adjust(id, one, adjusted(id, "30", "30"), walk.person("gaoyuan")))
                .hasMessage("goal.refused.notHead");
        assertThatThrownBy(() -> indicators.adjust(id, one, adjusted(id, "40", "40"), walk.person("wenjing")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("goal.invalid.unchanged");
        assertThatThrownBy(() -> indicators.adjust(id, one, adjusted(id, "30", "31"), walk.person("wenjing")))
                .hasMessage("goal.invalid.q4");
        indicators.adjust(id, one, adjusted(id, "36", "36"), walk.person("wenjing"));
        indicators.adjust(id, one, adjusted(id, "34", "34"), walk.person("wenjing"));
        var seen = queries.indicator(id, one, walk.person("baizhi"));
        assertThat(seen.plan().target()).isEqualByComparingTo("34");
        assertThat(seen.original()).isNotNull();
        assertThat(seen.original().target()).isEqualByComparingTo("40");
        assertThat(seen.adjustments())
                .extracting(change -> change.former().target().intValue())
                .containsExactly(40, 36);
        assertThat(seen.adjustments()).allMatch(change -> change.reason().equals("上级下达计划有变。"));
    }

    private AdjustIndicator adjusted(GoalId id, String target, String q4) {
        return new AdjustIndicator(
                number(target),
                number("10"),
                number("20"),
                number("30"),
                number(q4),
                "开工",
                null,
                null,
                "完工",
                "上级下达计划有变。",
                walk.version(id));
    }

    @Test
    void countsWhatSupervisionConfirmedOnly() {
        var id = walk.issued("填报样本任务", WATER, FINANCE, "填报指标");
        clock.moveTo("2026-02-27");
        assertThatThrownBy(() -> walk.report(id, 0, 1, "11", null, "baizhi")).hasMessage("goal.invalid.future");
        clock.moveTo("2026-04-02");
        assertThatThrownBy(() -> walk.report(id, 0, 1, "11", null, "guhe")).hasMessage("goal.refused.notLeadUnit");
        long first = walk.report(id, 0, 1, "9", null, "baizhi");
        assertThat(walk.view(id).light()).isEqualTo(Light.GREY);
        reporting.sendBack(id, first, new GiveReason("请核对口径。", 0), walk.person("gaoyuan"));
        assertThatThrownBy(() -> reporting.confirm(id, first, walk.person("gaoyuan")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> walk.report(id, 0, 1, "9.5", " ", "baizhi")).hasMessage("goal.invalid.correction");
        long second = walk.report(id, 0, 1, "9.5", "口径已核对。", "weiran");
        assertThatThrownBy(() -> reporting.confirm(id, first, walk.person("gaoyuan")))
                .isInstanceOf(ConflictException.class)
                .hasMessage("goal.refused.examined");
        assertThatThrownBy(() -> reporting.confirm(id, second, walk.person("baizhi")))
                .hasMessage("goal.refused.notSupervisor");
        reporting.confirm(id, second, walk.person("gaoyuan"));
        var seen = walk.view(id);
        assertThat(seen.light()).isEqualTo(Light.YELLOW);
        assertThat(seen.indicators().get(0).percent()).isEqualByComparingTo("95");
        assertThat(seen.indicators().get(0).reports()).hasSize(2);
        assertThat(queries.story(id, walk.person("guhe")))
                .extracting(GoalStoryLine::action)
                .containsSubsequence("ISSUE", "REPORT", "RETURN", "CORRECT", "CONFIRM");
    }

    @Test
    void keepsTheConfirmedValueUntilItsCorrectionIsConfirmed() {
        var id = walk.issued("更正样本任务", WATER, null, "更正指标");
        clock.moveTo("2026-04-02");
        walk.confirmed(id, 0, 1, "12");
        long correction = walk.report(id, 0, 1, "5", "重复计算。", "baizhi");
        assertThat(walk.view(id).light()).isEqualTo(Light.GREEN);
        reporting.confirm(id, correction, walk.person("muqing"));
        assertThat(walk.view(id).light()).isEqualTo(Light.RED);
    }

    @Test
    void takesNoEvidenceOfOthers() {
        var id = walk.issued("佐证样本任务", WATER, null, "佐证指标");
        clock.moveTo("2026-04-02");
        long foreign = reporting
                .attach(id, "厅长台账.txt", GoalWalk.proof(), walk.person("weiran"))
                .id();
        long one = walk.indicator(id, 0);
        var without = new ReportValue(one, 1, number("10"), "说明", null, null);
        assertThatThrownBy(() -> reporting.report(id, without, walk.person("baizhi")))
                .hasMessage("goal.invalid.evidence");
        assertThatThrownBy(() -> reporting.report(id, without.with(foreign), walk.person("baizhi")))
                .hasMessage("goal.invalid.evidence");
    }

    @Test
    void isClosedAtTheEndOfItsYear() {
        var id = walk.issued("结项样本任务", WATER, null, "结项指标");
        clock.moveTo("2026-12-30");
        assertThatThrownBy(() -> close(id)).hasMessage("goal.refused.yearNotOver");
        clock.moveTo("2026-12-31");
        assertThatThrownBy(() -> close(id)).hasMessage("goal.refused.lastQuarter");
        long report = walk.report(id, 0, 4, "41", null, "baizhi");
        assertThatThrownBy(() -> close(id)).hasMessage("goal.refused.waiting");
        reporting.confirm(id, report, walk.person("gaoyuan"));
        close(id);
        var seen = queries.view(id, walk.person("weiran"));
        assertThat(seen.status()).isEqualTo(GoalStatus.CLOSED);
        assertThat(seen.result()).isEqualTo("全面完成。");
        assertThat(seen.rate().percent()).isEqualTo(100);
        assertThatThrownBy(() -> walk.report(id, 0, 4, "42", "改", "baizhi")).isInstanceOf(ConflictException.class);
    }

    private void close(GoalId id) {
        goals.close(id, new CloseGoal("全面完成。", walk.version(id)), walk.person("wenjing"));
    }
}
