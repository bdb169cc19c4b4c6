package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.document.OfficeWalk.WATER;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.Disclosure;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.domain.Urgency;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.EndByDecision;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.draft.ExceptionService;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.rules.OverrideCard;
import org.shuniu.rules.service.OverrideQueries;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios 1 to 5 of document review (C1) on the demo office, with their rules and obligations. */
@DocumentOffice
class OutgoingScenarioTests {
    private static final String TITLE = "云江省水务厅关于开展水库除险加固的通知";
    private static final String LETTER = "云江省水务厅关于商洽水库除险加固工作的函";
    private static final String TEXT = "一、总体要求\n做好水库除险加固。\n二、工作安排\n按计划推进。";
    private static final String AGREED = "经省人民政府同意，现就有关事项通知如下。\n" + TEXT;

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private ExceptionService exceptions;

    @Autowired
    private ReviewService review;

    @Autowired
    private EndingService endings;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private DocumentQueries documents;

    @Autowired
    private OverrideQueries monitoring;

    @Test
    void scenario1DepartmentToLowerGovernmentIsBlockedByR04() { // DOC-11
        assertThat(blocking(draft(DocumentKind.NOTICE, TITLE, TEXT, null, "各市人民政府")))
                .contains("R04");
        assertThat(blocking(draft(DocumentKind.NOTICE, TITLE, TEXT, null, "青岚市水务局")))
                .isEmpty();
    }

    @Test
    void scenario1LetterNeedsOneOfThreePurposes() { // DOC-20
        assertThat(blocking(draft(DocumentKind.LETTER, LETTER, TEXT, null, "青岚市人民政府")))
                .contains("R04");
        assertThat(blocking(draft(DocumentKind.LETTER, LETTER, TEXT, LetterPurpose.CONSULTATION, "青岚市人民政府")))
                .isEmpty();
    }

    @Test
    void scenario2ExceptionNeedsOfficeThenLeaderThenThePhrase() { // DOC-12
        var id = office.drafted(draft(DocumentKind.NOTICE, TITLE, TEXT, null, "各市人民政府"), "zhaoheng");
        exceptions.request(id, new GiveReason("涉及全省水库安全。", office.version(id)), office.person("zhaoheng"));
        int shown = office.version(id);
        assertThatThrownBy(() -> exceptions.sign(id, new GiveReason("同意。", shown), office.person("liangruogu")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> exceptions.approve(id, new GiveReason("拟同意。", shown - 1), office.person("jiangfan")))
                .isInstanceOf(ConflictException.class);
        exceptions.approve(id, new GiveReason("拟同意。", shown), office.person("jiangfan"));
        assertThat(rules(id)).contains("R04");
        assertThat(monitored(id, "jiangfan")).isEmpty();
        assertThatThrownBy(() -> exceptions.sign(id, new GiveReason("同意。", shown - 1), office.person("liangruogu")))
                .isInstanceOf(ConflictException.class);
        exceptions.sign(id, new GiveReason("同意。", shown), office.person("liangruogu"));
        assertThat(monitored(id, "mengxia")).singleElement().satisfies(card -> {
            assertThat(card.rule() + card.status()).isEqualTo("R04APPROVED");
            assertThat(card.requester() + card.requesterOrgan()).isEqualTo("赵蘅" + WATER);
            assertThat(card.approver() + card.note()).isEqualTo("梁若谷同意。");
        });
        assertThat(rules(id)).contains("R05").doesNotContain("R04");
        var spoken = draft(DocumentKind.NOTICE, TITLE, AGREED, null, "各市人民政府");
        drafting.revise(id, spoken.drawnFrom(office.version(id)), office.person("zhaoheng"));
        assertThat(rules(id)).isEmpty();
        office.walk().until(id, DocumentStep.ARCHIVING);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.ISSUED);
        assertThat(office.field(id, "number")).startsWith("云水");
    }

    @Test
    void scenario3InternalDivisionHasNoExceptionPath() { // DOC-13
        var draft = issuedBy("云江省水务厅河湖管理处", "云江省水务厅河湖管理处关于开展检查的通知");
        var id = office.drafted(draft, "zhaoheng");
        assertThat(rules(id)).contains("R03");
        assertThatThrownBy(() ->
                        exceptions.request(id, new GiveReason("确有必要。", office.version(id)), office.person("zhaoheng")))
                .isInstanceOf(InvalidException.class);
    }

    @Test
    void scenario4RequestWithTwoAddresseesAndACopyDownIsBlocked() { // R06, R07
        String title = "青岚市人民政府关于追加水库除险加固资金的请示";
        String text = "为做好水库除险加固工作，请求追加资金。\n妥否，请批示。";
        var twice = upward(title, text, List.of("云江省人民政府", "云江省财政厅"), List.of("云溪县人民政府"), null);
        assertThat(blockingBy(twice, "lanxin")).contains("R06", "R07");
    }

    @Test
    void scenario4SplitRequestPasses() { // R06, R07, R10, R13, DOC-08
        String title = "青岚市人民政府关于追加水库除险加固资金的请示";
        var copies = List.of("云江省水务厅", "云溪县人民政府");
        var twofold = upward(title, "请求追加资金。同时申请调整行政区划。\n妥否，请批示。", List.of("云江省人民政府"), copies, null);
        var before = office.drafted(twofold, "lanxin");
        assertThat(found(before)).contains("R07", "R10");
        assertThat(rulesBy(before, "lanxin")).contains("R07").doesNotContain("R10");
        var contact = "联系人：兰心，电话：0000-1234567";
        var split = upward(title, "请求追加资金。\n妥否，请批示。", List.of("云江省人民政府"), List.of("云江省水务厅"), contact);
        var id = office.drafted(split, "lanxin");
        assertThat(found(id)).doesNotContain("R06", "R07", "R10", "R13");
        office.submit(id, "lanxin");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
        assertThat(documents.view(id, office.person("lanxin")).contact()).isEqualTo(contact);
        assertThat(office.step(id)).isEqualTo("UNIT_REVIEW");
    }

    @Test
    void scenario5DrafterGivesNoVerdict() { // DOC-03
        var id = office.at(DocumentStep.GATE_LEGAL);
        assertThatThrownBy(() -> review.passGate(
                        id,
                        Gate.LEGAL,
                        new PassGate(GateVerdict.PASSED, null, null, false, 0),
                        office.person("fangqing")))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void scenario5ReturnVoidsOnlyTheGatesWhosePartChanged() { // DOC-01
        var id = office.at(DocumentStep.GATE_POLICY);
        var returned = new PassGate(GateVerdict.RETURNED, "与现行公文冲突。", true, false, office.item(id, "xuzhiwei"));
        review.passGate(id, Gate.POLICY, returned, office.person("xuzhiwei"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.DRAFTING);
        var second = office.draft(
                DocumentKind.NOTICE,
                Direction.DOWN,
                OfficeWalk.OFFICE,
                OfficeWalk.OFFICE + "关于做好水库除险加固的通知",
                OfficeWalk.BODY + "\n三、保障措施\n落实责任。",
                List.of("青岚市人民政府", "松浦市人民政府"));
        drafting.revise(id, second.drawnFrom(office.version(id)), office.person("fangqing"));
        office.submit(id, "fangqing");
        office.walk().until(id, DocumentStep.GATE_POLICY);
        assertThat(judgements.of(id, office.person("fangqing")).gates())
                .extracting(line -> line.gate() + " " + line.verdict() + " " + line.isVoid())
                .containsExactly("ISSUING PASSED false", "POLICY RETURNED true");
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.status(id)).isEqualTo(DocumentStatus.SIGNED);
    }

    @Test
    void refusesASecondSubmissionAsAConflict() { // DOC-05
        var id = office.at(DocumentStep.UNIT_REVIEW);
        assertThatThrownBy(() -> office.submit(id, "fangqing")).isInstanceOf(ConflictException.class);
    }

    @Test
    void revokesWhatWasIssued() { // DOC-14
        var id = office.at(DocumentStep.ARCHIVING);
        var issued = java.time.LocalDate.parse(office.field(id, "issued_on"));
        endings.revoke(
                id,
                new EndByDecision("未经批准擅自行文。", "关于撤销有关公文的决定", issued, office.version(id)),
                office.person("mengxia"));
        assertThat(office.status(id)).isEqualTo(DocumentStatus.REVOKED);
        assertThat(office.step(id)).isEqualTo("NONE");
    }

    private List<String> blocking(DraftDocument draft) {
        return blockingBy(draft, "zhaoheng");
    }

    private List<String> blockingBy(DraftDocument draft, String account) {
        var id = office.drafted(draft, account);
        return rulesBy(id, account);
    }

    private List<String> rules(DocumentId id) {
        return rulesBy(id, "zhaoheng");
    }

    /** What the monitoring list shows this reader of this paper. */
    private List<OverrideCard> monitored(DocumentId id, String account) {
        return monitoring.page(office.person(account), 1).rows().stream()
                .filter(card -> card.subject().equals(id.subject()))
                .toList();
    }

    private List<String> found(DocumentId id) {
        return documents.findings(id, office.person("lanxin")).stream()
                .map(Finding::rule)
                .toList();
    }

    /** The rules that block the submission; empty when it goes through. */
    private List<String> rulesBy(DocumentId id, String account) {
        RuleException blocked = catchThrowableOfType(RuleException.class, () -> office.submit(id, account));
        return blocked == null
                ? List.of()
                : blocked.findings().stream().map(Finding::rule).distinct().toList();
    }

    private DraftDocument draft(
            DocumentKind kind, String title, String text, @Nullable LetterPurpose purpose, String addressee) {
        var direction = kind == DocumentKind.LETTER ? Direction.LEVEL : Direction.DOWN;
        return full(kind, direction, WATER, title, text, List.of(addressee), List.of(), purpose, null);
    }

    private DraftDocument issuedBy(String issuer, String title) {
        return full(DocumentKind.NOTICE, Direction.DOWN, issuer, title, TEXT, List.of("青岚市水务局"), List.of(), null, null);
    }

    private DraftDocument upward(
            String title, String text, List<String> addressees, List<String> copies, @Nullable String contact) {
        return full(DocumentKind.REQUEST, Direction.UP, "青岚市人民政府", title, text, addressees, copies, null, contact);
    }

    private DraftDocument full(
            DocumentKind kind,
            Direction direction,
            String issuer,
            String title,
            String text,
            List<String> addressees,
            List<String> copies,
            @Nullable LetterPurpose purpose,
            @Nullable String contact) {
        long issuerId = office.organOrUnit(issuer);
        return new DraftDocument(
                kind,
                direction,
                issuerId,
                List.of(),
                addressees,
                copies,
                title,
                text,
                Urgency.ORDINARY,
                Disclosure.PROACTIVE,
                null,
                false,
                false,
                false,
                purpose,
                "汛期将至，确有必要。",
                null,
                List.of(),
                null,
                null,
                contact,
                List.of(),
                false,
                null,
                30,
                null,
                List.of(),
                null,
                0);
    }
}
