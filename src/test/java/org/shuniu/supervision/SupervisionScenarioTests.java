package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.shuniu.supervision.MatterWalk.FINANCE;
import static org.shuniu.supervision.MatterWalk.SONGPU;
import static org.shuniu.supervision.MatterWalk.WATER;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.clock.Escalation;
import org.shuniu.supervision.service.command.AskExtension;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DecideExtension;
import org.shuniu.supervision.service.command.Designate;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.life.DesignationService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.part.ExtensionService;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The scenarios of the domain file (04-supervision, 2 to 5), step by step. */
@SupervisionOffice
class SupervisionScenarioTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private DesignationService designations;

    @Autowired
    private ExtensionService extensions;

    @Autowired
    private Escalation escalation;

    @BeforeEach
    void beginBeforeTheFestival() {
        clock.moveTo("2026-02-12");
    }

    /** Scenario 2: the office's own proposal needs the administrative head, never the proposer (第十一条). */
    @Test
    void letsTheAdministrativeHeadApproveTheOfficesOwnProposal() {
        var own =
                office.draft("农民工工资支付专项督查", MatterSource.MAJOR_MATTER, null, WATER, List.of(), ReportingFrequency.NONE);
        var id = office.proposed(own);
        for (String account : List.of("gaoyuan", "wenjing")) {
            assertThatThrownBy(() ->
                            proposals.establish(id, new Confirm("同意。", office.version(id)), office.person(account)))
                    .isInstanceOfSatisfying(
                            RefusedException.class,
                            refused -> assertThat(refused.refusal().source()).isEqualTo("supervision.source.art11"));
        }
        proposals.establish(id, new Confirm("同意。", office.version(id)), office.person("zhoumingyuan"));
        assertThat(office.view(id).status()).isEqualTo(MatterStatus.ESTABLISHED);
        assertThat(office.view(id).number()).matches("督〔2026〕\\d+号");
    }

    /** Scenario 3: a department supervises only what, where and while it is designated (第七条). */
    @Test
    void letsADepartmentSuperviseOnlyWhileItIsDesignated() {
        var draft =
                office.draft("各市农业面源污染治理情况", MatterSource.SUPERIOR, "上级部署", SONGPU, List.of(), ReportingFrequency.NONE);
        var farming = office.person("heyue");
        assertThatThrownBy(() -> proposals.propose(draft, farming))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(
                                refused.problems().get(0).source())
                        .isEqualTo("supervision.source.art7"));
        designations.designate(
                new Designate(
                        "云江省农业厅",
                        "农业面源污染治理",
                        List.of(SONGPU),
                        "督促整改",
                        "省政府常务会议决定",
                        LocalDate.parse("2026-02-12"),
                        LocalDate.parse("2026-06-30")),
                office.person("wenjing"));
        clock.moveTo("2026-06-30");
        assertThat(proposals.propose(draft, farming).value()).isPositive();
        clock.moveTo("2026-07-01");
        assertThatThrownBy(() -> proposals.propose(renamed(draft, "县级农业执法情况"), farming))
                .isInstanceOf(InvalidException.class)
                .hasMessageContaining("notDesignated");
    }

    private static DraftMatter renamed(DraftMatter draft, String title) {
        // @formatter:off
        return new DraftMatter(draft.source(), null, null, draft.basis(), title, draft.text(), draft.form(), List.of(), List.of(),
                draft.leadUnit(), draft.coUnits(), null, null, false, false, draft.reporting(), null, 0);
        // @formatter:on
    }

    /** Scenario 4: seven working days over the Spring Festival, with a working Saturday at the end. */
    @Test
    void countsOverTheSpringFestivalAndTurnsYellow() {
        var id = office.assigned(office.instruction("水库除险加固资金拨付", WATER, FINANCE), 7);
        clock.moveTo("2026-02-13");
        office.receive(id, WATER, "baizhi");
        assertThat(office.part(id, WATER).clock().dueOn()).isEqualTo("2026-02-28");
        clock.moveTo("2026-02-25");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.GREEN);
        clock.moveTo("2026-02-26");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.YELLOW);
        clock.moveTo("2026-02-28");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.YELLOW);
        clock.moveTo("2026-03-01");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.RED);
    }

    /** Scenario 5: twenty more days asked in time are granted; asked too late, it is overdue and stays so. */
    @Test
    void extendsWhatIsAskedInTimeAndRecordsWhatIsNot() {
        clock.moveTo("2026-06-01");
        var asked = office.assignedUntil(office.instruction("防汛物资储备点建设", SONGPU), "2026-06-15");
        var late = office.assignedUntil(office.instruction("城区内涝点位整治", SONGPU), "2026-06-15");
        office.receive(asked, SONGPU, "lushen");
        office.receive(late, SONGPU, "lushen");
        clock.moveTo("2026-06-12");
        ask(asked);
        var part = office.part(asked, SONGPU);
        extensions.decide(asked, part.id(), new DecideExtension(true, "同意。", part.version()), office.person("wenjing"));
        assertThat(office.part(asked, SONGPU).clock().originalDueOn()).isEqualTo("2026-06-15");
        assertThat(office.part(asked, SONGPU).clock().dueOn()).isEqualTo("2026-07-06");
        clock.moveTo("2026-06-16");
        assertThatThrownBy(() -> ask(late)).isInstanceOfSatisfying(RefusedException.class, refused -> assertThat(
                        refused.refusal().source())
                .isEqualTo("supervision.source.extension"));
        escalation.run(LocalDate.parse("2026-06-16"));
        assertThat(office.count("matter_accountability", late)).isEqualTo(1);
        assertThat(office.count("matter_accountability", asked)).isZero();
    }

    private void ask(MatterId id) {
        var part = office.part(id, SONGPU);
        extensions.ask(id, part.id(), new AskExtension(20, "连续降雨影响施工。", part.version()), office.person("lushen"));
    }

    @Test
    void tellsThePeriodicFeedbackThatDidNotCome() {
        var weekly =
                office.draft("重点项目周调度", MatterSource.INSTRUCTION, "批示", WATER, List.of(), ReportingFrequency.WEEKLY);
        clock.moveTo("2026-03-02");
        var id = office.assigned(weekly, 60);
        office.receive(id, WATER, "baizhi");
        clock.moveTo("2026-03-09");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.GREEN);
        clock.moveTo("2026-03-10");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.YELLOW);
        escalation.run(LocalDate.parse("2026-03-10"));
        assertThat(office.count("matter_reminder", id)).isEqualTo(1);
        office.feedBack(id, WATER, FeedbackKind.STAGE, "baizhi");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.GREEN);
    }
}
