package org.shuniu.meeting.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.counter.HomeCounter.Days;
import org.shuniu.kernel.counter.HomeCounter.Tally;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.plan.PlanStatus;
import org.shuniu.meeting.domain.plan.RowVerdict;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.application.read.MeetingCounter;
import org.shuniu.meeting.service.plan.PlanReminders;
import org.shuniu.meeting.service.plan.PlanService;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.command.JudgePlan;
import org.shuniu.meeting.service.plan.read.PlanListRow;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.meeting.service.plan.read.Round;
import org.shuniu.meeting.service.plan.read.RoundQueries;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

/** Scenario 2 of domain/06: in time until the last midnight of December, then late by days (MTG-01, MTG-03). */
@SupervisionOffice
@Transactional
class PlanScenarioTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private PlanService plans;

    @Autowired
    private PlanQueries views;

    @Autowired
    private RoundQueries rounds;

    @Autowired
    private MeetingCounter counter;

    @Autowired
    private PlanReminders reminders;

    @Autowired
    private EntityManager entities;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void begin() {
        clock.moveTo("2026-11-02");
    }

    private static Instant at(String day, int hour, int minute) {
        return OfficeTime.at(LocalDate.parse(day), LocalTime.of(hour, minute));
    }

    private MeetingPlanId drafted(String account, String... titles) {
        var rows = Arrays.stream(titles)
                .map(title -> new DraftPlan.Row(
                        title, MeetingClass.PROFESSIONAL, MeetingForm.VIDEO, 4, null, 1, 120, 20_000, null))
                .toList();
        return plans.draft(new DraftPlan(2027, rows, 0), office.person(account));
    }

    private TakeStep step(MeetingPlanId id, String account) {
        return new TakeStep(null, views.view(id, office.person(account)).version());
    }

    private void submit(MeetingPlanId id, String leader) {
        plans.submit(id, step(id, leader), office.person(leader));
        entities.flush();
    }

    private int late(MeetingPlanId id, String account) {
        return views.view(id, office.person(account)).lateDays();
    }

    @Test
    void takesPlansAfterTheDeadlineAndNamesThemLate() {
        var inTime = drafted("baizhi", "全省河长制会议");
        var late = drafted("heyue", "全省春耕会议");
        clock.moveTo(at("2026-12-31", 18, 0));
        submit(inTime, "weiran");
        assertThat(late(inTime, "weiran")).isZero();
        clock.moveTo(at("2027-01-04", 10, 0));
        submit(late, "luming");
        assertThat(late(late, "luming")).isEqualTo(4);
        var round = rounds.round(2027, office.person("jianning"));
        assertThat(round.late()).extracting(PlanListRow::organName).containsExactly("云江省农业厅");
        assertThat(round.missing()).contains("云江省财政厅").doesNotContain("云江省农业厅", "云江省水务厅");
    }

    @Test
    void closesTheWindowAtMidnight() {
        var id = drafted("baizhi", "全省河长制会议");
        clock.moveTo(at("2026-12-31", 23, 59));
        submit(id, "weiran");
        assertThat(late(id, "weiran")).isZero();
    }

    @Test
    void remindsUnitsThatHaveNotHandedInOnce() {
        var id = drafted("baizhi", "全省河长制会议");
        submit(id, "weiran");
        clock.moveTo("2026-12-24");
        var today = LocalDate.of(2026, 12, 24);
        int reminded = reminders.run(today, clock.instant());
        assertThat(reminded).isGreaterThanOrEqualTo(3);
        assertThat(reminders.run(today, clock.instant())).isZero();
        assertThat(reminders.run(today.plusDays(1), clock.instant())).isZero();
    }

    /** Nothing ran on the 24th: the reminder of that day comes on the 26th, once. */
    @Test
    void makesUpForAReminderOfADayOnWhichNothingRan() {
        clock.moveTo("2026-12-26");
        var today = LocalDate.of(2026, 12, 26);
        assertThat(reminders.run(today, clock.instant())).isGreaterThanOrEqualTo(3);
        assertThat(reminders.run(today.plusDays(1), clock.instant())).isZero();
        assertThat(reminders.run(LocalDate.of(2026, 12, 28), clock.instant()))
                .as("three days before")
                .isGreaterThanOrEqualTo(3);
        assertThat(reminders.run(LocalDate.of(2027, 1, 1), clock.instant()))
                .as("too late, and too early for the next")
                .isZero();
    }

    @Test
    void leavesHandingInToTheLeaderAndShowsNothingToOthers() {
        var id = drafted("baizhi", "全省河长制会议");
        assertThatThrownBy(() -> submit(id, "baizhi")).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> views.view(id, office.person("jianning"))).isInstanceOf(NotFoundException.class);
        submit(id, "weiran");
        assertThat(views.view(id, office.person("jianning")).rows()).hasSize(1);
        assertThatThrownBy(() -> views.view(id, office.person("heyue"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void findsDuplicatesJudgesRowsAndIssuesThePlan() {
        var water = drafted("baizhi", "全省农田水利建设会议", "全省节水会议");
        var farming = drafted("heyue", "农田水利建设现场会议");
        submit(water, "weiran");
        submit(farming, "luming");
        var officer = office.person("sanghe");
        assertThat(rounds.round(2027, officer).duplicates())
                .extracting(Round.Duplicate::title, Round.Duplicate::otherTitle)
                .contains(org.assertj.core.groups.Tuple.tuple("全省农田水利建设会议", "农田水利建设现场会议"));
        assertThat(rounds.round(2027, office.person("weiran")).duplicates()).isEmpty();

        assertThatThrownBy(() -> plans.approve(farming, step(farming, "jiangfan"), office.person("jiangfan")))
                .isInstanceOf(InvalidException.class);
        var view = views.view(farming, officer);
        assertThat(view.rows().get(0).likes()).singleElement().asString().contains("全省农田水利建设会议");
        long row = view.rows().get(0).id();
        var bare = new JudgePlan(List.of(new JudgePlan.Line(row, RowVerdict.STRUCK, " ")), view.version());
        assertThatThrownBy(() -> plans.judge(farming, bare, officer)).isInstanceOf(InvalidException.class);
        var struck = new JudgePlan(List.of(new JudgePlan.Line(row, RowVerdict.STRUCK, "与水务厅合并召开。")), view.version());
        plans.judge(farming, struck, officer);
        entities.flush();
        plans.approve(farming, step(farming, "jiangfan"), office.person("jiangfan"));
        entities.flush();
        plans.issue(farming, step(farming, "sanghe"), officer);
        entities.flush();
        assertThat(views.view(farming, office.person("heyue")).status()).isEqualTo(PlanStatus.ISSUED);
        assertThat(rounds.round(2027, officer).duplicates()).isEmpty();
    }

    @Test
    void showsTheAcceptedRowsOnTheHomePage() {
        var id = drafted("baizhi", "全省河长制会议", "全省节水会议");
        submit(id, "weiran");
        var officer = office.person("sanghe");
        var days = Days.until(LocalDate.of(2027, 3, 1));
        assertThat(counter.count(days, office.person("weiran")).planned()).isNull();
        var view = views.view(id, officer);
        plans.judge(
                id,
                new JudgePlan(
                        List.of(
                                new JudgePlan.Line(view.rows().get(0).id(), RowVerdict.ACCEPTED, null),
                                new JudgePlan.Line(view.rows().get(1).id(), RowVerdict.STRUCK, "合并召开。")),
                        view.version()),
                officer);
        entities.flush();
        plans.approve(id, step(id, "jiangfan"), office.person("jiangfan"));
        entities.flush();
        assertThat(counter.count(days, office.person("weiran")).planned())
                .isEqualTo(new Tally(1, id.link() + "?verdict=ACCEPTED"));
        assertThat(views.view(id, officer).only(RowVerdict.ACCEPTED).rows()).hasSize(1);
    }

    @Test
    void keepsOnePlanOfAUnitForAYear() {
        drafted("baizhi", "全省河长制会议");
        assertThatThrownBy(() -> drafted("zhaoheng", "全省节水会议"))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(Refusal::field)
                        .containsExactly("year"));
    }
}
