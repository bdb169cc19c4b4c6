package org.shuniu.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.shuniu.document.domain.Direction;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.LetterPurpose;
import org.shuniu.document.service.command.DraftDocument;
import org.shuniu.document.service.command.GiveReason;
import org.shuniu.document.service.command.SendBack;
import org.shuniu.document.service.draft.DraftingService;
import org.shuniu.document.service.judge.ReviewService;
import org.shuniu.document.service.judge.SigningService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.service.move.Moves;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionOperations;

/** A draft that came back goes on: as another kind, with another title, in other hands (C1 审核中 退回). */
@DocumentOffice
class ReturnedDraftTests {
    private static final String TITLE = OfficeWalk.OFFICE + "关于做好水库除险加固的";

    @Autowired
    private OfficeWalk office;

    @Autowired
    private DraftingService drafting;

    @Autowired
    private ReviewService review;

    @Autowired
    private SigningService signing;

    @Autowired
    private Moves moves;

    @Autowired
    private TransactionOperations transactions;

    @Autowired
    private ReviewDesk desk;

    @Test
    void asALetterItTakesTheRouteOfLetters() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        back(id, office.person("shenzhiyuan"));
        var letter = office.draft(
                DocumentKind.LETTER, Direction.LEVEL, OfficeWalk.OFFICE, TITLE + "函", body(), List.of("云江省财政厅"));
        drafting.revise(id, withPurpose(letter).drawnFrom(office.version(id)), office.person("fangqing"));
        office.submit(id, "fangqing");
        assertThat(office.step(id)).isEqualTo("UNIT_REVIEW");
        assertThat(office.status(id)).isEqualTo(DocumentStatus.IN_REVIEW);
    }

    @Test
    void theSignerSendsItToAGateThatThisRoundLeftOut() {
        var id = office.at(DocumentStep.SIGNATURE);
        back(id, holder(id));
        drafting.revise(id, notice(TITLE + "紧急通知").drawnFrom(office.version(id)), office.person("fangqing"));
        office.submit(id, "fangqing");
        office.walk().until(id, DocumentStep.SIGNATURE);
        var signer = holder(id);
        int version = desk.itemFor(id.subject(), signer).orElseThrow().version();
        signing.requestAmendment(id, new GiveReason("请核实期限。", version), signer);
        assertThat(office.step(id)).isEqualTo("GATE_POLICY");
        office.walk().until(id, DocumentStep.RECHECK);
        assertThat(office.step(id)).isEqualTo("RECHECK");
    }

    @Test
    void whoGotItInPlaceOfTheDrafterFinishesIt() {
        var id = office.at(DocumentStep.UNIT_REVIEW);
        back(id, office.person("shenzhiyuan"));
        assertThatThrownBy(() -> revise(id, "tingyu")).isInstanceOf(NotFoundException.class);
        reassign(id, "fangqing", "tingyu");
        revise(id, "tingyu");
        office.submit(id, "tingyu");
        assertThat(office.step(id)).isEqualTo("UNIT_REVIEW");
        office.walk().until(id, DocumentStep.ACCEPTANCE);
        assertThatThrownBy(() -> revise(id, "tingyu")).isInstanceOf(ConflictException.class);
        assertThat(office.step(id)).isEqualTo("ACCEPTANCE");
    }

    private void reassign(DocumentId id, String from, String to) {
        long former = office.person(from).personId();
        long successor = office.person(to).personId();
        transactions.executeWithoutResult(status ->
                moves.reassign().reassign(id.subject(), former, successor, "原拟稿人已调离。", office.person("shujin")));
    }

    private void revise(DocumentId id, String account) {
        drafting.revise(id, notice(TITLE + "紧急通知").drawnFrom(office.version(id)), office.person(account));
    }

    private DraftDocument notice(String title) {
        return office.notice(title, "青岚市人民政府", "松浦市人民政府");
    }

    private static String body() {
        return "一、总体要求\n请协助做好水库除险加固资金安排。";
    }

    private DraftDocument withPurpose(DraftDocument draft) {
        // @formatter:off
        return new DraftDocument(
                draft.kind(), draft.direction(), draft.issuerId(), List.of(), draft.addressees(), draft.copies(),
                draft.title(), draft.body(), draft.urgency(), draft.disclosure(), null, false, false, false,
                LetterPurpose.values()[0], draft.necessity(), null, List.of(), null, null,
                null, List.of(), false, null, draft.printCopies(), null, List.of(), null, draft.version());
        // @formatter:on
    }

    private void back(DocumentId id, Actor actor) {
        int version = desk.itemFor(id.subject(), actor).orElseThrow().version();
        review.sendBack(id, new SendBack("请修改。", false, version), actor);
    }

    private Actor holder(DocumentId id) {
        return office.walk().holder(desk.openItems(id.subject()).get(0));
    }
}
