package org.shuniu.document.service;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Gate;
import org.shuniu.document.domain.issue.SealUse;
import org.shuniu.document.domain.issue.SealUseRepository;
import org.shuniu.document.domain.opinion.CountersignRequest;
import org.shuniu.document.domain.opinion.CountersignRequestRepository;
import org.shuniu.document.domain.opinion.Disagreement;
import org.shuniu.document.domain.opinion.DisagreementRepository;
import org.shuniu.document.domain.opinion.ExceptionRequest;
import org.shuniu.document.domain.opinion.ExceptionRequestRepository;
import org.shuniu.document.domain.opinion.GateReview;
import org.shuniu.document.domain.opinion.GateReviewRepository;
import org.shuniu.document.domain.opinion.Signature;
import org.shuniu.document.domain.opinion.SignatureRepository;
import org.springframework.stereotype.Component;

/** What has been judged about a document so far, and what of it still holds. */
@Component
public class Judgements {
    private final GateReviewRepository gateReviews;
    private final CountersignRequestRepository countersigns;
    private final DisagreementRepository disagreements;
    private final SignatureRepository signatures;
    private final ExceptionRequestRepository exceptions;
    private final SealUseRepository seals;

    public Judgements(
            GateReviewRepository gateReviews,
            CountersignRequestRepository countersigns,
            DisagreementRepository disagreements,
            SignatureRepository signatures,
            ExceptionRequestRepository exceptions,
            SealUseRepository seals) {
        this.gateReviews = gateReviews;
        this.countersigns = countersigns;
        this.disagreements = disagreements;
        this.signatures = signatures;
        this.exceptions = exceptions;
        this.seals = seals;
    }

    /** Gates whose last word lets pass, with no change of their part since. */
    public Set<Gate> passedGates(long documentId) {
        var passed = EnumSet.noneOf(Gate.class);
        for (GateReview review : gateReviews(documentId)) {
            if (review.holds()) {
                passed.add(review.gate());
            } else {
                passed.remove(review.gate());
            }
        }
        return passed;
    }

    public List<GateReview> gateReviews(long documentId) {
        return gateReviews.findByDocumentIdOrderById(documentId);
    }

    public List<CountersignRequest> countersigns(long documentId) {
        return countersigns.findByDocumentIdOrderById(documentId);
    }

    public int openCountersigns(long documentId) {
        return (int) countersigns(documentId).stream()
                .filter(CountersignRequest::isOpen)
                .count();
    }

    public int countersignsInTime(long documentId, LocalDate today) {
        return (int) countersigns(documentId).stream()
                .filter(request -> request.isOpen() && !request.isPast(today))
                .count();
    }

    public List<Disagreement> disagreements(long documentId) {
        return disagreements.findByDocumentIdOrderById(documentId);
    }

    public int openDisagreements(long documentId) {
        return (int)
                disagreements(documentId).stream().filter(Disagreement::isOpen).count();
    }

    /** Signatures under the text that stands now or, once signed, under the text that was signed. */
    public List<Signature> signatures(Document document) {
        var texts = document.texts();
        String signed = texts.signed();
        return signatures.findByDocumentIdOrderById(document.id()).stream()
                .filter(signature -> signature.isUnder(signed == null ? texts.hash() : signed))
                .toList();
    }

    public Set<Long> signerIds(Document document) {
        return signatures(document).stream()
                .flatMap(signature -> signature.signers().stream())
                .collect(Collectors.toSet());
    }

    public Optional<ExceptionRequest> exception(long documentId) {
        return exceptions.findFirstByDocumentIdOrderByIdDesc(documentId);
    }

    public List<SealUse> seals(long documentId) {
        return seals.findByDocumentIdOrderById(documentId);
    }
}
