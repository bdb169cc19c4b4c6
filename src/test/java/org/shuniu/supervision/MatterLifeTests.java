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
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.domain.part.PartStatus;
import org.shuniu.supervision.domain.record.FeedbackKind;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.command.GiveFeedback;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.InstructAgain;
import org.shuniu.supervision.service.command.ReopenMatter;
import org.shuniu.supervision.service.command.TransferPart;
import org.shuniu.supervision.service.life.ReopeningService;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.part.AdjustmentService;
import org.shuniu.supervision.service.part.FeedbackService;
import org.shuniu.supervision.service.part.ReceiptService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.read.StoryQueries;
import org.shuniu.supervision.service.view.Stage;
import org.shuniu.supervision.service.view.StoryLine;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life of a matter, and what is refused on the way. */
@SupervisionOffice
class MatterLifeTests {
    @Autowired
    private MatterWalk office;

    @Autowired
    private FixedClock clock;

    @Autowired
    private ResultService results;

    @Autowired
    private ReopeningService reopening;

    @Autowired
    private ReceiptService receipts;

    @Autowired
    private AdjustmentService adjustments;

    @Autowired
    private FeedbackService feedback;

    @Autowired
    private MatterQueries matters;

    @Autowired
    private StoryQueries stories;

    @BeforeEach
    void inSpring() {
        clock.moveTo("2026-04-07");
    }

    @Test
    void goesFromTheInstructionToTheWriteOff() {
        var id = office.assigned(office.instruction("灌区节水改造进度通报", WATER, FINANCE), 10);
        assertThat(office.view(id).stage()).isEqualTo(Stage.ASSIGNED);
        office.receive(id, WATER, "baizhi");
        office.receive(id, FINANCE, "guhe");
        office.feedBack(id, WATER, FeedbackKind.FINAL, "baizhi");
        assertRefused(() -> office.report(id, WATER, "weiran"), "coUnitsOpen");
        office.feedBack(id, FINANCE, FeedbackKind.FINAL, "guhe");
        office.report(id, FINANCE, "yanqiu");
        office.report(id, WATER, "weiran");
        assertThat(office.view(id).stage()).isEqualTo(Stage.TO_EXAMINE);
        office.sendBack(id, WATER, "gaoyuan");
        assertThat(office.part(id, WATER).round()).isEqualTo(2);
        office.feedBack(id, WATER, FeedbackKind.FINAL, "baizhi");
        office.report(id, WATER, "weiran");
        office.accept(id, WATER, "gaoyuan");
        office.accept(id, FINANCE, "gaoyuan");
        results.submit(id, confirm(id), office.person("gaoyuan"));
        assertRefused(() -> results.settle(id, confirm(id), office.person("wenjing")), "notLeader");
        results.settle(id, confirm(id), office.person("liangruogu"));
        assertRefused(
                () -> results.close(id, new GiveReason("已归档。", office.version(id)), office.person("gaoyuan")),
                "secondPerson");
        results.close(id, new GiveReason("已反馈并归档。", office.version(id)), office.person("wenjing"));
        assertThat(office.view(id).status()).isEqualTo(MatterStatus.CLOSED);
        assertThat(stories.of(id, office.person("gaoyuan")))
                .extracting(StoryLine::action)
                .contains("SEND_BACK", "ACCEPT", "SETTLE", "CLOSE");
    }

    @Test
    void checksAgainWhatWasSettled() {
        var id = withLeader("河道保洁长效机制");
        results.settle(id, confirm(id), office.person("liangruogu"));
        var again = new ReopenMatter("群众反映问题反弹。", LocalDate.parse("2026-05-29"), office.version(id));
        reopening.reopen(id, again, office.person("gaoyuan"));
        assertThat(office.view(id).round()).isEqualTo(2);
        assertThat(office.part(id, WATER).status()).isEqualTo(PartStatus.RECEIVED);
        assertThat(office.part(id, WATER).clock().dueOn()).isEqualTo("2026-05-29");
        assertThat(office.part(id, WATER).clock().light()).isEqualTo(Light.GREEN);
    }

    /** SUP-03: continuous and repeated supervision; each round is counted and stands in the story. */
    @Test
    void isTakenUpAgainAsOftenAsItMust() {
        var id = withLeader("跨界断面水质反复督查");
        results.settle(id, confirm(id), office.person("liangruogu"));
        for (int round = 2; round <= 4; round++) {
            var again = new ReopenMatter("第" + round + "轮复查。", LocalDate.parse("2026-05-29"), office.version(id));
            reopening.reopen(id, again, office.person("gaoyuan"));
            assertThat(office.view(id).round()).isEqualTo(round);
            office.feedBack(id, WATER, FeedbackKind.FINAL, "baizhi");
            office.report(id, WATER, "weiran");
            office.accept(id, WATER, "gaoyuan");
            results.submit(id, confirm(id), office.person("gaoyuan"));
            results.settle(id, confirm(id), office.person("liangruogu"));
        }
        assertThat(stories.of(id, office.person("gaoyuan")))
                .filteredOn(line -> line.action().equals("REOPEN"))
                .extracting(StoryLine::words)
                .containsOnly("第2轮复查。", "第3轮复查。", "第4轮复查。");
    }

    @Test
    void opensASubItemForANewInstruction() {
        var id = withLeader("水文监测站网补点");
        var more = new InstructAgain("请再就运行维护经费提出方案。", null, LocalDate.parse("2026-05-29"), office.version(id));
        var child = results.instruct(id, more, office.person("liangruogu"));
        assertThat(office.view(child).parentId()).isEqualTo(id.value());
        assertThat(office.view(child).status()).isEqualTo(MatterStatus.ESTABLISHED);
        assertThat(office.view(id).status()).isEqualTo(MatterStatus.UNDER_WAY);
        assertRefused(() -> results.submit(id, confirm(id), office.person("gaoyuan")), "childrenOpen");
    }

    private MatterId withLeader(String title) {
        var id = office.assigned(office.instruction(title, WATER), 10);
        office.done(id, WATER, "baizhi", "weiran");
        office.accept(id, WATER, "gaoyuan");
        results.submit(id, confirm(id), office.person("gaoyuan"));
        return id;
    }

    @Test
    void keepsTheFirstReceiverResponsibleUntilAnotherHasReceived() {
        var id = office.assigned(office.instruction("库区移民后续扶持", WATER), 10);
        var part = office.part(id, WATER);
        receipts.object(id, part.id(), new GiveReason("属移民主管部门职责。", part.version()), office.person("baizhi"));
        var moved = office.part(id, WATER);
        assertRefused(
                () -> adjustments.transfer(
                        id,
                        part.id(),
                        new TransferPart(FINANCE, "转办。", null, moved.version()),
                        office.person("baizhi")),
                "passOn");
        adjustments.transfer(
                id, part.id(), new TransferPart(FINANCE, "职责调整。", null, moved.version()), office.person("wenjing"));
        assertThat(office.part(id, WATER).status()).isEqualTo(PartStatus.ADJUSTING);
        office.receive(id, FINANCE, "guhe");
        assertThat(office.part(id, WATER).status()).isEqualTo(PartStatus.RELEASED);
        assertThat(office.view(id).leadUnit()).isEqualTo(FINANCE);
    }

    @Test
    void takesNoObjectionAfterTheLimit() {
        var id = office.assigned(office.instruction("蓄滞洪区安全建设", WATER), 20);
        clock.moveTo("2026-04-15");
        var part = office.part(id, WATER);
        assertRefused(
                () -> receipts.object(
                        id, part.id(), new GiveReason("不属本厅职责。", part.version()), office.person("baizhi")),
                "objectionLate");
    }

    @Test
    void wantsEvidenceForWhatIsDone() {
        var id = office.assigned(office.instruction("水土流失治理年度任务", WATER), 10);
        office.receive(id, WATER, "baizhi");
        var part = office.part(id, WATER);
        var bare = new GiveFeedback(FeedbackKind.FINAL, "已完成。", List.of(), part.version());
        assertThatThrownBy(() -> feedback.feedBack(id, part.id(), bare, office.person("baizhi")))
                .isInstanceOf(InvalidException.class)
                .hasMessage("supervision.invalid.evidence");
        assertRefused(
                () -> feedback.report(id, part.id(), new Confirm(null, part.version()), office.person("weiran")),
                "noEvidence");
    }

    @Test
    void findsADuplicateBeforeItIsProposed() {
        office.proposed(office.instruction("山洪灾害防治非工程措施运行维护", WATER));
        var twin = new DraftMatter(
                MatterSource.INSTRUCTION,
                null,
                null,
                "批示",
                "山洪灾害防治非工程措施的运行维护",
                "请落实。",
                MatterForm.DAILY,
                List.of(),
                List.of(),
                WATER,
                List.of(),
                null,
                null,
                false,
                false,
                ReportingFrequency.NONE,
                null,
                0);
        assertThatThrownBy(() -> office.proposed(twin)).isInstanceOfSatisfying(InvalidException.class, refused -> {
            Refusal problem = refused.problems().get(0);
            assertThat(problem.field()).isEqualTo("notDuplicateBecause");
            assertThat(problem.source()).isEqualTo("supervision.source.art15");
        });
    }

    @Test
    void showsAMatterToItsUnitsOnlyOnceItIsAssigned() {
        var id = office.established(office.instruction("取用水专项整治回头看", SONGPU));
        var liaison = office.person("lushen");
        assertThatThrownBy(() -> matters.view(id, liaison)).isInstanceOf(NotFoundException.class);
        var other = office.assigned(office.instruction("水利工程标准化管理", SONGPU), 10);
        assertThat(matters.view(other, liaison).leadUnit()).isEqualTo(SONGPU);
        assertThatThrownBy(() -> matters.view(other, office.person("guhe"))).isInstanceOf(NotFoundException.class);
    }

    @Test
    void letsOnlyTheFirstOfTwoAct() {
        var id = office.assigned(office.instruction("农村河道管护经费", WATER), 10);
        var part = office.part(id, WATER);
        office.receive(id, WATER, "baizhi");
        assertThatThrownBy(() ->
                        receipts.object(id, part.id(), new GiveReason("有异议。", part.version()), office.person("baizhi")))
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void numbersWithoutAGap() {
        int first = sequence(office.established(office.instruction("堤防白蚁防治", WATER)));
        office.proposed(office.instruction("水利安全生产隐患整改", WATER));
        assertThat(sequence(office.established(office.instruction("小水电生态流量泄放", WATER))))
                .isEqualTo(first + 1);
    }

    private int sequence(MatterId id) {
        return Integer.parseInt(office.view(id).number().replaceAll(".*〕|号", ""));
    }

    private Confirm confirm(MatterId id) {
        return new Confirm("同意。", office.version(id));
    }

    private static void assertRefused(org.assertj.core.api.ThrowableAssert.ThrowingCallable step, String reason) {
        assertThatThrownBy(step).isInstanceOf(RefusedException.class).hasMessage("supervision.refused." + reason);
    }
}
