package org.shuniu.document.service.engine;

import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.DocumentStep;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.domain.opinion.Signature.Signed;
import org.shuniu.document.domain.opinion.SignatureRepository;
import org.shuniu.document.service.Judgements;
import org.shuniu.kernel.By;
import org.shuniu.review.Move;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * 代录: what a leader signed on paper becomes his signature, with the true date, in the text that stands now. And 撤回: a
 * signature counts no longer when its signer has the paper before him again.
 */
@Component
class RecordedSignatures {
    private final ObjectProvider<ReviewDesk> desk;
    private final SignatureRepository signatures;
    private final Judgements judgements;

    /** The desk is asked late, because it knows its subjects before they know it. */
    RecordedSignatures(ObjectProvider<ReviewDesk> desk, SignatureRepository signatures, Judgements judgements) {
        this.desk = desk;
        this.signatures = signatures;
        this.judgements = judgements;
    }

    void take(Document document) {
        Set<Long> signed = judgements.signerIds(document);
        var opinions = desk.getObject().opinions(new DocumentId(document.id()).subject()).stream()
                .filter(opinion -> opinion.stepKind().equals(DocumentStep.SIGNATURE.name()))
                .toList();
        int round = opinions.stream().mapToInt(OpinionView::round).max().orElse(0);
        opinions.stream()
                .filter(opinion -> opinion.round() == round
                        && opinion.recordedBy() != null
                        && opinion.move() == Move.AGREE
                        && !signed.contains(opinion.personId()))
                .forEach(opinion -> signatures.save(of(document, opinion)));
    }

    /** The paper comes to the signers, all of whom sign what they see now. */
    void beginAnew(Document document, Instant at) {
        judgements.signatures(document).forEach(signature -> signature.voidAt(at));
    }

    /** Who holds work at the step again has taken back his signature. */
    void takeBack(Document document, Instant at) {
        Set<Long> holders = desk.getObject().openItems(new DocumentId(document.id()).subject()).stream()
                .map(WorkItemView::personId)
                .collect(Collectors.toSet());
        judgements.signatures(document).stream()
                .filter(signature -> signature.signers().stream().anyMatch(holders::contains))
                .forEach(signature -> signature.voidAt(at));
    }

    private static Signature of(Document document, OpinionView opinion) {
        return new Signature(
                document.id(),
                document.addressing().issuerId(),
                opinion.text(),
                new Signed(
                        opinion.signedOn(),
                        document.texts().hash(),
                        document.texts().current()),
                new By(opinion.personId(), opinion.signature(), opinion.unitName(), opinion.at()));
    }
}
