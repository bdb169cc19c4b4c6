package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.opinion.CountersignOpinion;
import org.shuniu.document.domain.opinion.GateVerdict;
import org.shuniu.document.service.command.Countersign;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.PassGate;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.judge.CoordinationService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.read.JudgementQueries;
import org.shuniu.document.service.view.JudgementsView.CountersignLine;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.service.move.MoveForm;
import org.shuniu.review.service.move.MoveService;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;

/** Every unit on the list is asked about the text that goes on, and is heard or late before it does (条例 第二十条（三）). */
@DocumentOffice
class CountersigningTests {
    private static final String FINANCE = "云江省财政厅";
    private static final String TITLE = OfficeWalk.OFFICE + "关于做好水库除险加固的通知";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private ReviewService review;

    @Autowired
    private CoordinationService coordination;

    @Autowired
    private JudgementQueries judgements;

    @Autowired
    private MoveService moves;

    @Autowired
    private ReviewDesk desk;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private Clock clock;

    private DocumentId id;

    @BeforeEach
    void paper() {
        id = office.submitted(asking(OfficeWalk.BODY, FINANCE, OfficeWalk.WATER), "fangqing");
    }

    @Test
    void theTimeCountsFromTheDayTheUnitsHaveIt() { // DOC-05
        overdue();
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        assertThat(lines()).allMatch(line -> line.dueOn().isAfter(LocalDate.now(clock)));
        assertThatThrownBy(this::lapse).hasFieldOrProperty("refusal");
        assertThat(office.step(id)).isEqualTo("COUNTERSIGN");
    }

    @Test
    void asksAboutTheTextAsItIsAndOnlyThoseWhoAreStillListed() {
        backFrom("shenzhiyuan");
        revise("各市人民政府：\n一、总体要求\n改了。", FINANCE);
        office.submit(id, "fangqing");
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        assertThat(lines()).extracting(CountersignLine::unit).containsExactly(FINANCE);
        answer(CountersignOpinion.AGREE);
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
        backFrom("xuzhiwei");
        office.submit(id, "fangqing");
        office.walk().step(id, DocumentStep.UNIT_REVIEW);
        assertThat(office.step(id)).as("what it agreed to stands").isEqualTo("ACCEPTANCE");
    }

    @Test
    void aChangedTextThatGoesStraightBackPassesByTheUnitsFirst() {
        office.walk().until(id, DocumentStep.GATE_LEGAL);
        var back = new PassGate(GateVerdict.RETURNED, "依据不足。", null, true, office.item(id, "guyan"));
        review.passGate(id, Gate.LEGAL, back, office.person("guyan"));
        revise("各市人民政府：\n一、总体要求\n另行要求。", FINANCE, OfficeWalk.WATER);
        office.submit(id, "fangqing");
        assertThat(office.step(id)).isEqualTo("COUNTERSIGN");
        assertThat(desk.openItems(id.subject())).hasSize(2);
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    @Test
    void refusesAUnitInWhichNobodyCanAnswer() {
        var draft = office.heard(office.notice(TITLE, "青岚市人民政府"), "云江省人力资源厅");
        assertThatThrownBy(() -> office.submitted(draft, "fangqing"))
                .isInstanceOfSatisfying(InvalidException.class, refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.field() + " " + problem.key())
                        .containsExactly("countersigners document.invalid.noCountersigner"));
    }

    @Test
    void nobodyTakesAUnitOutThatIsAsked() {
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        assertThat(desk.choices(id.subject(), office.person("shujin")))
                .filteredOn(choice -> choice.move() == Move.REMOVE_SIGNER)
                .noneMatch(ReviewDesk.Choice::open);
    }

    @Test
    void whoTakesHisOpinionBackIsAskedAgain() {
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        answer(CountersignOpinion.AGREE);
        recall("duheng");
        assertThat(lines()).filteredOn(line -> line.unit().equals(FINANCE)).allMatch(line -> line.opinion() == null);
        answer(CountersignOpinion.DISAGREE);
        office.walk().step(id, DocumentStep.COUNTERSIGN);
        assertThat(office.step(id)).isEqualTo("COORDINATION");
    }

    @Test
    void aPaperThatComesBackToTheUnitsIsAnsweredAgain() {
        office.walk().until(id, DocumentStep.ACCEPTANCE);
        var item = desk.itemFor(id.subject(), office.person("xuzhiwei")).orElseThrow();
        desk.sendBack(id.subject(), 2, ReturnMode.STEP_BY_STEP, "请再核对。", item.version(), office.person("xuzhiwei"));
        assertThat(office.step(id)).isEqualTo("COUNTERSIGN");
        assertThat(lines()).hasSize(2).allMatch(line -> line.opinion() == null && line.dueOn() != null);
        assertThatThrownBy(this::lapse).as("their time began anew").hasFieldOrProperty("refusal");
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    @Test
    void anAnswerThatComesInMeanwhileIsNotOverwritten() {
        office.walk().until(id, DocumentStep.COUNTERSIGN);
        overdue();
        assertThatThrownBy(() -> transactions.executeWithoutResult(status -> {
                    lines();
                    CompletableFuture.runAsync(() -> answer(CountersignOpinion.DISAGREE))
                            .join();
                    lapse();
                }))
                .isInstanceOf(OptimisticLockingFailureException.class);
        assertThat(lines())
                .filteredOn(line -> line.unit().equals(FINANCE))
                .extracting(CountersignLine::opinion)
                .containsExactly(CountersignOpinion.DISAGREE);
    }

    private DraftDocument asking(String body, String... units) {
        var plain =
                office.draft(DocumentKind.NOTICE, Direction.DOWN, OfficeWalk.OFFICE, TITLE, body, List.of("青岚市人民政府"));
        return office.heard(plain, units);
    }

    private void revise(String body, String... units) {
        drafting.revise(id, asking(body, units).drawnFrom(office.version(id)), office.person("fangqing"));
    }

    private void backFrom(String account) {
        review.sendBack(id, new SendBack("请修改。", false, office.item(id, account)), office.person(account));
    }

    private void answer(CountersignOpinion opinion) {
        var words = new Countersign(opinion, "资金来源不明。", "预算法。", office.item(id, "duheng"));
        coordination.countersign(id, words, office.person("duheng"));
    }

    private void lapse() {
        coordination.lapse(id, new GiveReason("期限已过。", office.version(id)), office.person("fangqing"));
    }

    private void recall(String account) {
        moves.onCase(id.subject(), Move.RECALL, MoveForm.blank(null), office.person(account));
    }

    private List<CountersignLine> lines() {
        return judgements.of(id, office.person("fangqing")).countersigns();
    }

    private void overdue() {
        jdbc.sql("update document_countersign set due_on = :day where document_id = :id")
                .param("day", LocalDate.now(clock).minusDays(2))
                .param("id", id.value())
                .update();
    }
}
