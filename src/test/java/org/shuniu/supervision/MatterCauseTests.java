package org.shuniu.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.supervision.MatterWalk.WATER;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.MatterStatus;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.DraftMatter;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.support.FixedClock;
import org.shuniu.support.SignedIn;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;

/** On whose order a matter stands, and who says so (第十一条; SUP-01). */
@SupervisionOffice
class MatterCauseTests {
    /** Minutes, which supervision never sees. */
    private static final SubjectRef MINUTES = new SubjectRef("MEETING_MINUTES", 990_039);

    @Autowired
    private MatterWalk office;

    @Autowired
    private Matters matters;

    @Autowired
    private ProposalService proposals;

    @Autowired
    private List<TodoSource> desks;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvcTester http;

    @Autowired
    private FixedClock clock;

    @BeforeEach
    void inMarch() {
        clock.moveTo("2026-03-17");
    }

    private MatterId ofMinutes(String title) {
        var asked = new ProposeMatter(
                MatterSource.MEETING_DECISION,
                MINUTES,
                title,
                "按会议要求落实。",
                office.organ(WATER),
                List.of(),
                null,
                null,
                false,
                false,
                ReportingFrequency.NONE,
                "另一件事。");
        return new MatterId(Objects.requireNonNull(
                transaction.execute(status -> matters.propose(asked, office.person("gaoyuan")))));
    }

    private static DraftMatter from(DraftMatter draft, @Nullable String kind, @Nullable Long id) {
        // @formatter:off
        return new DraftMatter(draft.source(), kind, id, draft.basis(), draft.title(), "写得更清楚。", MatterForm.DAILY,
                List.of(), List.of(), draft.leadUnit(), draft.coUnits(), null, null, false, false, draft.reporting(), "另一件事。",
                draft.version());
        // @formatter:on
    }

    /** 高远 edits a matter of minutes that he may not read; its source stays as it is. */
    @Test
    void staysWhatItWasWhenTheMatterIsDescribedAnew() {
        var id = ofMinutes("常务会议议定：灌区续建");
        var drawn = office.view(id).draft();
        assertThat(drawn.sourceKind()).isEqualTo(MINUTES.kind());
        proposals.revise(id, drawn, office.person("gaoyuan"));
        proposals.revise(id, from(office.view(id).draft(), null, null), office.person("gaoyuan"));
        assertThat(office.view(id).text()).isEqualTo("写得更清楚。");
        assertThat(office.view(id).sourceId()).isEqualTo(MINUTES.id());
        var moved = from(office.view(id).draft(), MINUTES.kind(), MINUTES.id() + 1);
        assertThat(problem(() -> proposals.revise(id, moved, office.person("gaoyuan"))))
                .isEqualTo(new Refusal("supervision.invalid.source").at("sourceId"));
    }

    /** SUP-01: an instruction becomes a matter where it is taken up, so that it is asked and linked. */
    @Test
    void isNoRecordThatWasNotTakenUp() {
        var draft = from(office.instruction("批示直接立项样本", WATER), InstructionId.KIND, 1L);
        assertThat(problem(() -> proposals.propose(draft, office.person("gaoyuan")))
                        .field())
                .isEqualTo("sourceId");
    }

    private static Refusal problem(org.assertj.core.api.ThrowableAssert.ThrowingCallable step) {
        var refused = catchThrowableOfType(InvalidException.class, step);
        assertThat(refused).isNotNull();
        return refused.problems().get(0);
    }

    @Test
    void isConfirmedByASecondPerson() {
        var head = office.person("wenjing");
        var draft =
                office.draft("年度重点工程调度", MatterSource.MAJOR_MATTER, "年度重点", WATER, List.of(), ReportingFrequency.NONE);
        var own = proposals.propose(draft, head);
        assertThat(steps(own)).isEmpty();
        assertThatThrownBy(() -> proposals.establish(own, new Confirm("同意。", office.version(own)), head))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal().source()).isEqualTo("supervision.source.art11"));
        var other = office.proposed(draft);
        assertThat(steps(other)).containsExactly("supervision.todo.ESTABLISH");
        proposals.establish(other, new Confirm("同意。", office.version(other)), head);
        assertThat(office.view(other).status()).isEqualTo(MatterStatus.ESTABLISHED);
    }

    private List<String> steps(MatterId id) {
        String title = office.view(id).title();
        return desks.stream()
                .flatMap(desk -> desk.page(TodoSource.Box.TODO, title, office.person("wenjing"), 1).rows().stream())
                .filter(todo -> todo.link().equals(id.link()))
                .map(TodoSource.Todo::stepKey)
                .toList();
    }

    /** Whose form would be refused sees no form. */
    @Test
    void isEditedOnAFormOnlyByWhoMay() {
        var id = office.proposed(office.instruction("编辑表单样本", WATER));
        String path = id.link() + "/edit";
        assertThat(http.perform(get(path).with(SignedIn.as("gaoyuan", http)))).hasStatusOk();
        assertThat(http.perform(get(path).with(SignedIn.as("liangruogu", http))))
                .hasStatus(HttpStatus.FORBIDDEN);
        var begun = office.established(office.instruction("编辑表单样本之二", WATER));
        assertThat(http.perform(get(begun.link() + "/edit").with(SignedIn.as("gaoyuan", http))))
                .hasStatus(HttpStatus.CONFLICT);
    }
}
