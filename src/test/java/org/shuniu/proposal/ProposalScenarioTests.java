package org.shuniu.proposal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.shuniu.proposal.ProposalOffice.FEBRUARY;
import static org.shuniu.proposal.ProposalOffice.FINANCE;
import static org.shuniu.proposal.ProposalOffice.WATER;

import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.DocumentId;
import org.shuniu.document.DocumentOffice;
import org.shuniu.document.OfficeWalk;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.issue.EndingService;
import org.shuniu.document.service.read.DocumentQueries;
import org.shuniu.document.service.read.OccasionQueries;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.domain.work.ReplyState;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.proposal.service.command.MergeProposal;
import org.shuniu.proposal.service.command.RateReply;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.MergingService;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenarios 6 and 7 of supervision (B-3.3) on the demo office. */
@DocumentOffice
class ProposalScenarioTests {
    @Autowired
    private BeanFactory beans;

    @Autowired
    private OfficeWalk documents;

    @Autowired
    private ProposalQueries proposals;

    private ProposalOffice office;

    @BeforeEach
    void open() {
        office = new ProposalOffice(beans);
    }

    @Test
    void scenario6CountsTheLimitsOfLeadAndCoUnit() { // SUP-08
        var view = office.view(office.assigned(ProposalKind.CONGRESS, FEBRUARY, WATER, FINANCE));
        assertThat(view.clock().dueOn()).isEqualTo(LocalDate.of(2026, 5, 11));
        assertThat(view.clock().provisional()).isFalse();
        assertThat(view.parts().get(1).opinionDueOn()).isEqualTo(LocalDate.of(2026, 3, 10));
        assertThat(view.clock().yellowOn()).isBetween(LocalDate.of(2026, 4, 20), LocalDate.of(2026, 4, 25));
        assertThat(view.firstUnit()).isEqualTo(WATER);
        assertThat(view.status()).isEqualTo(ProposalStatus.ASSIGNED);
    }

    @Test
    void scenario6RefusesAnAnswerWithoutContact() { // SUP-09
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        var refused = catchThrowableOfType(RefusedException.class, () -> office.replies()
                .draft(id, office.answer(id, "B", null), office.person("zhaoheng")));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.noContact");
        assertThat(refused.refusal().source()).isEqualTo("proposal.source.contact");
    }

    @Test
    void refusesClassCWithoutExplanationAndUnknownClasses() { // SUP-09
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "zhaoheng");
        assertThat(invalid(() -> office.replies().draft(id, office.answer(id, "C", " "), office.person("zhaoheng"))))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("proposal.invalid.explanation");
                    assertThat(problem.field()).isEqualTo("explanation");
                    assertThat(problem.source()).isEqualTo("proposal.source.explanation");
                });
        assertThat(invalid(() -> office.replies().draft(id, office.answer(id, "E", null), office.person("zhaoheng"))))
                .extracting(Refusal::key)
                .containsExactly("proposal.invalid.class");
    }

    @Test
    void scenario6AnswersByTheDispatchOfTheLetter() throws IOException { // SUP-08, SUP-09
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER, FINANCE);
        office.accept(id, "guhe");
        office.units().giveOpinion(id, new GiveOpinion("资金已安排。", office.version(id)), office.person("guhe"));
        office.contact(id, "zhaoheng");
        DocumentId letter = office.replies().draft(id, office.answer(id, "B", null), office.person("zhaoheng"));
        assertThat(beans.getBean(OccasionQueries.class).of(letter, office.person("zhaoheng")))
                .hasValueSatisfying(occasion -> {
                    assertThat(occasion.link()).isEqualTo(id.link());
                    assertThat(occasion.classMark()).isEqualTo("B");
                });
        assertThat(firstPage(letter)).startsWith("B").contains("陆知秋代表", "感谢您对云江省水务厅工作");
        documents.submit(letter, "zhaoheng");
        documents.walk().until(letter, DocumentStep.ARCHIVING);
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> office.view(id).status() == ProposalStatus.REPLIED);
        assertThat(office.view(id).replies()).singleElement().satisfies(reply -> {
            assertThat(reply.state()).isEqualTo(ReplyState.SENT);
            assertThat(reply.documentId()).isEqualTo(letter.value());
            assertThat(reply.number()).startsWith("云水");
            assertThat(reply.late()).isTrue();
        });
        assertThat(proposals.timeline(id, office.person("gaoyuan")))
                .extracting(line -> line.action())
                .contains("DRAFT_REPLY", "REPLY");
    }

    private String firstPage(DocumentId letter) throws IOException {
        var pdf = beans.getBean(DocumentQueries.class)
                .rendition(letter, office.person("zhaoheng"))
                .pdf();
        try (var document = Loader.loadPDF(pdf)) {
            var text = new PDFTextStripper();
            text.setSortByPosition(true);
            text.setEndPage(1);
            return text.getText(document).replaceAll("草\\s*稿", "").strip();
        }
    }

    @Test
    void draftsAnotherLetterWhenTheFirstIsWithdrawn() {
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "zhaoheng");
        var letter = office.replies().draft(id, office.answer(id, "A", null), office.person("zhaoheng"));
        var refused = catchThrowableOfType(RefusedException.class, () -> office.replies()
                .draft(id, office.answer(id, "B", null), office.person("zhaoheng")));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.letterOpen");
        beans.getBean(EndingService.class)
                .withdraw(letter, new GiveReason("类别有误。", documents.version(letter)), office.person("zhaoheng"));
        office.replies().draft(id, office.answer(id, "B", null), office.person("zhaoheng"));
        assertThat(office.view(id).replies())
                .extracting(reply -> reply.answerClass() + reply.state())
                .containsExactly("ADROPPED", "BDRAFTED");
    }

    @Test
    void scenario6HandlesAnUnsatisfyingAnswerAgainWithinThreeMonths() { // SUP-08
        var today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
        var id = office.underWay(ProposalKind.CONGRESS, FEBRUARY, WATER);
        office.contact(id, "baizhi", today.minusDays(5));
        office.recordReply(id, "baizhi", today.minusDays(3));
        beans.getBean(ClosingService.class)
                .rate(
                        id,
                        new RateReply(Verdict.UNSATISFIED, today.minusDays(1), "没有落实。", office.version(id)),
                        office.person("gaoyuan"));
        var again = office.view(id);
        assertThat(again.status()).isEqualTo(ProposalStatus.UNDER_WAY);
        assertThat(again.round()).isEqualTo(2);
        assertThat(again.clock().assignedOn()).isEqualTo(FEBRUARY);
        assertThat(again.clock().dueOn()).isAfterOrEqualTo(today.minusDays(1).plusMonths(3));
        var refused = catchThrowableOfType(RefusedException.class, () -> office.recordReply(id, "baizhi", today));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.noContact");
    }

    @Test
    void scenario7CountsFiveMonthsAndNeverMoreThanSix() { // SUP-08
        var id = office.assigned(ProposalKind.CPPCC, FEBRUARY, WATER);
        assertThat(office.view(id).clock().dueOn()).isEqualTo(LocalDate.of(2026, 7, 10));
        var other = office.registered(ProposalKind.CPPCC);
        var seven = office.assignment(org.shuniu.proposal.domain.Handling.LEAD_CO, FEBRUARY, 7, "涉及面广。", WATER);
        assertThat(invalid(() -> office.assign(other, seven))).singleElement().satisfies(problem -> {
            assertThat(problem.key()).isEqualTo("proposal.invalid.maxMonths");
            assertThat(problem.source()).isEqualTo("proposal.source.limit");
        });
    }

    @Test
    void scenario7MergesIntoOneWorkFileWithTwoLetters() { // SUP-08
        var leader = office.underWay(ProposalKind.CPPCC, FEBRUARY, WATER);
        var other = office.underWay(ProposalKind.CPPCC, FEBRUARY, WATER);
        beans.getBean(MergingService.class)
                .merge(other, new MergeProposal(leader.value(), office.version(other)), office.person("gaoyuan"));
        office.contact(leader, "zhaoheng");
        assertThat(office.view(other).contacts()).hasSize(1);
        assertThat(office.view(leader).workFile()).extracting(file -> file.id()).containsExactly(other.value());
        var refused = catchThrowableOfType(RefusedException.class, () -> office.replies()
                .draft(other, office.answer(other, "A", null), office.person("zhaoheng")));
        assertThat(refused.refusal().key()).isEqualTo("proposal.refused.noContact");
        office.contact(other, "zhaoheng");
        var first = office.replies().draft(leader, office.answer(leader, "A", null), office.person("zhaoheng"));
        var second = office.replies().draft(other, office.answer(other, "A", null), office.person("zhaoheng"));
        assertThat(first).isNotEqualTo(second);
    }

    private static List<Refusal> invalid(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        return catchThrowableOfType(InvalidException.class, call).problems();
    }
}
