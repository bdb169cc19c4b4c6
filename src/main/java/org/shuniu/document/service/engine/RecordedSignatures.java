package org.shuniu.document.service.engine;

import java.util.Set;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** 代录: what a leader signed on paper becomes his signature, with the true date, in the text that stands now. */
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
