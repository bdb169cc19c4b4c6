package org.shuniu.document.service.read;

import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.issue.Ending;
import org.shuniu.document.domain.issue.EndingRepository;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.Disagreement;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.domain.opinion.GateReview;
import org.shuniu.document.domain.opinion.RecheckRepository;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.domain.opinion.SignatureRepository;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.view.Done;
import org.shuniu.document.service.view.JudgementsView;
import org.shuniu.document.service.view.JudgementsView.CountersignLine;
import org.shuniu.document.service.view.JudgementsView.DisagreementLine;
import org.shuniu.document.service.view.JudgementsView.EndingLine;
import org.shuniu.document.service.view.JudgementsView.ExceptionLine;
import org.shuniu.document.service.view.JudgementsView.GateLine;
import org.shuniu.document.service.view.JudgementsView.RecheckLine;
import org.shuniu.document.service.view.JudgementsView.SignatureLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What was judged about a document. */
@Service
@Transactional(readOnly = true)
public class JudgementQueries {
    private final Visibility visibility;
    private final Judgements judgements;
    private final SignatureRepository signatures;
    private final RecheckRepository rechecks;
    private final EndingRepository endings;
    private final OfficeTime time;

    public JudgementQueries(
            Visibility visibility,
            Judgements judgements,
            SignatureRepository signatures,
            RecheckRepository rechecks,
            EndingRepository endings,
            OfficeTime time) {
        this.visibility = visibility;
        this.judgements = judgements;
        this.signatures = signatures;
        this.rechecks = rechecks;
        this.endings = endings;
        this.time = time;
    }

    public JudgementsView of(DocumentId id, Actor actor) {
        visibility.requireMaking(actor, id.subject());
        long key = id.value();
        return new JudgementsView(
                judgements.gateReviews(key).stream().map(JudgementQueries::line).toList(),
                judgements.countersigns(key).stream().map(this::line).toList(),
                judgements.disagreements(key).stream()
                        .map(JudgementQueries::line)
                        .toList(),
                signatures.findByDocumentIdOrderById(key).stream()
                        .map(JudgementQueries::line)
                        .toList(),
                rechecks.findByDocumentIdOrderById(key).stream()
                        .map(recheck -> new RecheckLine(recheck.changes(), Done.of(recheck.checker())))
                        .toList(),
                judgements.exception(key).map(JudgementQueries::line).orElse(null),
                endings.findByDocumentIdOrderById(key).stream()
                        .map(JudgementQueries::line)
                        .toList());
    }

    private static GateLine line(GateReview review) {
        return new GateLine(
                review.gate(),
                review.verdict(),
                review.remark(),
                review.conflictFound(),
                review.findings(),
                review.versionNumber(),
                review.isVoid(),
                Done.of(review.reviewer()));
    }

    private CountersignLine line(CountersignRequest request) {
        return new CountersignLine(
                request.unitName(),
                request.dueOn(),
                request.isDueProvisional(),
                request.isPast(time.today()),
                request.opinion(),
                request.text(),
                Done.ofNullable(request.answeredBy()));
    }

    private static DisagreementLine line(Disagreement disagreement) {
        return new DisagreementLine(
                disagreement.unitName(),
                disagreement.opinion(),
                disagreement.basis(),
                disagreement.ourView(),
                disagreement.result(),
                disagreement.outcome(),
                Done.ofNullable(disagreement.settledBy()));
    }

    private static SignatureLine line(Signature signature) {
        return new SignatureLine(
                signature.opinion(), signature.signedOn(), signature.versionNumber(), Done.of(signature.signer()));
    }

    private static ExceptionLine line(ExceptionRequest request) {
        return new ExceptionLine(
                request.reason(),
                Done.of(request.requester()),
                request.officeOpinion(),
                Done.ofNullable(request.office()),
                request.leaderOpinion(),
                Done.ofNullable(request.leader()),
                request.refusal(),
                Done.ofNullable(request.refuser()),
                request.isGranted(),
                request.isVoid());
    }

    private static EndingLine line(Ending ending) {
        return new EndingLine(
                ending.kind(), ending.reason(), ending.decision(), ending.effectiveOn(), Done.of(ending.by()));
    }
}
