package org.shuniu.supervision.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.read.FollowUpQueries;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.followup.FollowUpStatus;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.MatterEnded;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.Matters;
import org.shuniu.supervision.ReportingFrequency;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.shuniu.supervision.instruction.Register;
import org.shuniu.supervision.service.instruction.InstructionQueries;
import org.shuniu.supervision.service.instruction.InstructionService;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.MatterFollowUp;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** One step from a decision to its matter and back (SUP-01, SUP-20). */
@DocumentOffice
class IntakeTests {
    @Autowired
    private InstructionService instructions;

    @Autowired
    private InstructionQueries queries;

    @Autowired
    private IntakeService intake;

    @Autowired
    private IntakeQueries forms;

    @Autowired
    private MatterFollowUp followUp;

    @Autowired
    private FollowUpQueries documents;

    @Autowired
    private Matters matters;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Test
    void makesAMatterOfAnInstructionWithALinkBothWays() {
        var id = registered("堤防险段排查", "请水务厅牵头排查堤防险段。");
        var filled = forms.intake(id.subject(), 0, null, office.person("gaoyuan"));
        assertThat(filled.form().source()).isEqualTo(MatterSource.INSTRUCTION);
        assertThat(filled.form().leadUnit()).isEqualTo(OfficeWalk.WATER);
        assertThat(filled.form().leaderId()).isEqualTo(leader());
        assertThat(filled.likeness().isEmpty()).isTrue();
        long matter = intake.propose(id.subject(), 0, filled.form(), office.person("gaoyuan"));
        assertThat(matters.of(id.subject())).singleElement().satisfies(card -> assertThat(card.id())
                .isEqualTo(matter));
        assertThat(status(id)).isEqualTo(InstructionStatus.FOLLOWED_UP);
        assertThat(followUp.of(id.subject(), office.person("gaoyuan"))).hasSize(1);
        assertThat(followUp.of(id.subject(), office.person("liangruogu"))).hasSize(1);
        assertThat(followUp.of(id.subject(), office.person("yuanye")))
                .as("a clerk who may not know of the matter")
                .isEmpty();
    }

    @Test
    void refusesWhatIsForInformationOnlyWithTheRuleOfPractice() {
        var id = instructions.register(Register.forInformation(leader(), "兄弟省份做法"), office.person("yuanye"));
        assertThatThrownBy(() -> forms.intake(id.subject(), 0, null, office.person("gaoyuan")))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        e -> assertThat(e.refusal().source()).isEqualTo("instruction.source.practice"));
        assertThatThrownBy(() -> intake.propose(id.subject(), 0, form("兄弟省份做法学习", null), office.person("gaoyuan")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void isTakenUpBySupervisionOnly() {
        var id = registered("蓄滞洪区安置", "请研究。");
        assertThatThrownBy(() -> intake.propose(id.subject(), 0, form("蓄滞洪区安置方案", null), office.person("yuanye")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("instruction.refused.notSupervisor");
        assertThatThrownBy(() -> intake.propose(id.subject(), 0, form("蓄滞洪区安置方案", null), office.person("jiyun")))
                .isInstanceOf(NotFoundException.class);
        assertThat(status(id)).isEqualTo(InstructionStatus.REGISTERED);
    }

    @Test
    void showsTheMatterAndItsResultOnTheDocument() {
        var document = office.at(DocumentStep.ARCHIVING);
        var supervisor = office.person("gaoyuan");
        assertThat(documents.of(document, supervisor).intake())
                .isEqualTo("/follow-ups/DOCUMENT/" + document.value() + "/0/matter");
        assertThat(documents.of(document, office.person("fangqing")).isShown()).isFalse();
        long matter = intake.propose(document.subject(), 0, form("病险水库清单编制", null), supervisor);
        end(matter, "SETTLE", "清单已编制并印发");
        assertThat(documents.of(document, supervisor).cards())
                .singleElement()
                .extracting(FollowUpStatus.Card::id, FollowUpStatus.Card::outcome)
                .containsExactly(matter, "清单已编制并印发");
        assertThat(documents.of(document, office.person("fangqing")).cards()).isEmpty();
    }

    @Test
    void takesUpNoPaperThatIsNotIssued() {
        var draft = office.submitted(office.notice(OfficeWalk.OFFICE + "关于未印发的通知", "青岚市人民政府"), "fangqing");
        office.walk().until(draft, DocumentStep.ARCHIVING);
        var issued = draft.subject();
        assertThat(forms.intake(issued, 0, null, office.person("gaoyuan"))
                        .decision()
                        .text())
                .contains("总体要求");
        var moving = office.submitted(office.notice(OfficeWalk.OFFICE + "关于送审中的通知", "青岚市人民政府"), "fangqing");
        assertThatThrownBy(() -> forms.intake(moving.subject(), 0, null, office.person("gaoyuan")))
                .isInstanceOf(NotFoundException.class);
        assertThatThrownBy(() -> forms.intake(moving.subject(), 0, null, office.person("fangqing")))
                .as("known, but not issued")
                .isInstanceOf(ConflictException.class);
    }

    @Test
    void asksWhyTheSameSourceIsFollowedUpTwice() {
        var id = registered("泵站改造", "请抓紧。");
        intake.propose(id.subject(), 0, form("泵站改造进度", null), office.person("gaoyuan"));
        var again = form("另一件：管网普查", null);
        assertThat(problem(id.subject(), again).key()).isEqualTo("intake.invalid.sameSource");
        var shown = forms.intake(id.subject(), 0, again, office.person("wenjing"));
        assertThat(shown.likeness().sameSource()).hasSize(1);
        var reasoned = form("另一件：管网普查", "同一批示中的另一件事");
        intake.propose(id.subject(), 0, reasoned, office.person("gaoyuan"));
        assertThat(matters.of(id.subject())).hasSize(2);
    }

    @Test
    void findsWhatIsMuchTheSameFromAnotherSource() {
        var first = registered("节水灌溉一", "请办。");
        intake.propose(first.subject(), 0, form("大中型灌区节水改造工程", null), office.person("gaoyuan"));
        var second = registered("节水灌溉二", "请办。");
        var like = form("大中型灌区节水改造工作", null);
        assertThat(forms.intake(second.subject(), 0, like, office.person("gaoyuan"))
                        .likeness()
                        .similar())
                .extracting(card -> card.title())
                .containsExactly("大中型灌区节水改造工程");
        assertThat(problem(second.subject(), like)).extracting(Refusal::field).isEqualTo("notDuplicateBecause");
        assertThat(status(second)).isEqualTo(InstructionStatus.REGISTERED);
    }

    @Test
    void writesTheResultBackAndTakesItBackWhenExaminedAgain() {
        var id = registered("河道采砂整治", "请办。");
        long matter = intake.propose(id.subject(), 0, form("河道采砂专项整治", null), office.person("gaoyuan"));
        end(matter, "SETTLE", "取缔非法采砂点三处");
        var view = queries.view(id, office.person("yuanye"));
        assertThat(view.status()).isEqualTo(InstructionStatus.SETTLED);
        assertThat(view.settledOn()).isNotNull();
        end(matter, "CLOSE", "销号");
        assertThat(followUp.of(id.subject(), office.person("gaoyuan")))
                .singleElement()
                .extracting(FollowUpStatus.Card::outcome)
                .isEqualTo("取缔非法采砂点三处");
        end(matter, "REOPEN", "群众反映反弹");
        assertThat(status(id)).isEqualTo(InstructionStatus.FOLLOWED_UP);
        assertThat(followUp.of(id.subject(), office.person("gaoyuan")))
                .singleElement()
                .extracting(FollowUpStatus.Card::outcome)
                .isNull();
    }

    /** What the unit reported tells more than the words with which it was settled. */
    @Test
    void writesBackWhatTheLeadUnitReported() {
        var id = registered("小水电清理", "请办。");
        long matter = intake.propose(id.subject(), 0, form("小水电清理整改", null), office.person("gaoyuan"));
        jdbc.sql("""
                        insert into matter_feedback (matter_id, part_id, round, kind, text, by_id, by_name, by_unit,
                          done_at, done_on)
                        select matter_id, id, 1, 'FINAL', unit_name || '报告：已整改', 1, '白芷', '办公室', now(), current_date
                        from matter_part where matter_id = ? order by role""").param(matter).update();
        end(matter, "SETTLE", "同意办结");
        assertThat(followUp.of(id.subject(), office.person("gaoyuan")))
                .singleElement()
                .extracting(FollowUpStatus.Card::outcome)
                .isEqualTo("云江省水务厅报告：已整改");
    }

    @Test
    void waitsAgainWhenItsMatterIsNotEstablished() {
        var id = registered("湿地修复", "请办。");
        long matter = intake.propose(id.subject(), 0, form("湿地生态修复试点", null), office.person("gaoyuan"));
        end(matter, "DROP", "不属督查范围");
        assertThat(status(id)).isEqualTo(InstructionStatus.REGISTERED);
    }

    private InstructionId registered(String title, String words) {
        return instructions.register(
                Register.outside(leader(), title, words, OfficeWalk.WATER), office.person("yuanye"));
    }

    private static ProposeFollowUp form(String title, @Nullable String reason) {
        // @formatter:off
        return new ProposeFollowUp(
                MatterSource.INSTRUCTION, title, "请按批示要求办理。", OfficeWalk.WATER, "云江省财政厅", null, null, false,
                false, ReportingFrequency.NONE, reason, null);
        // @formatter:on
    }

    private Refusal problem(SubjectRef source, ProposeFollowUp form) {
        return catchThrowableOfType(
                        InvalidException.class, () -> intake.propose(source, 0, form, office.person("gaoyuan")))
                .problems()
                .get(0);
    }

    private InstructionStatus status(InstructionId id) {
        return queries.view(id, office.person("yuanye")).status();
    }

    private void end(long matter, String step, String outcome) {
        transaction.executeWithoutResult(status -> events.publishEvent(
                new MatterEnded(new MatterId(matter), null, step, outcome, office.person("wenjing"), Instant.now())));
    }

    private long leader() {
        return office.person("liangruogu").personId();
    }
}
