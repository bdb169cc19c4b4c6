package org.shuniu.document.service.read;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.issue.DeliveryRepository;
import org.shuniu.document.domain.issue.Receipt;
import org.shuniu.document.domain.issue.ReceiptRepository;
import org.shuniu.document.domain.issue.Registration;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.view.DeliveryLine;
import org.shuniu.document.service.view.Done;
import org.shuniu.document.service.view.IssueView;
import org.shuniu.document.service.view.IssueView.Entry;
import org.shuniu.document.service.view.IssueView.SealLine;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Number, print, seals and deliveries of a document. */
@Service
@Transactional(readOnly = true)
public class IssueQueries {
    private final Visibility visibility;
    private final RegistrationRepository registrations;
    private final DeliveryRepository deliveries;
    private final ReceiptRepository receipts;
    private final Judgements judgements;

    public IssueQueries(
            Visibility visibility,
            RegistrationRepository registrations,
            DeliveryRepository deliveries,
            ReceiptRepository receipts,
            Judgements judgements) {
        this.visibility = visibility;
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.receipts = receipts;
        this.judgements = judgements;
    }

    public IssueView of(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return new IssueView(
                registrations.findById(id.value()).map(IssueQueries::entry).orElse(null),
                judgements.seals(id.value()).stream()
                        .map(seal -> new SealLine(seal.organName(), seal.copies(), Done.of(seal.keeper())))
                        .toList(),
                lines(id));
    }

    /** The distribution list with the receipts of each recipient. */
    public List<DeliveryLine> deliveries(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return lines(id);
    }

    private List<DeliveryLine> lines(DocumentId id) {
        Map<Long, List<Receipt>> entered = receipts.findByDocumentIdOrderById(id.value()).stream()
                .collect(Collectors.groupingBy(Receipt::deliveryId));
        return deliveries.findByDocumentIdOrderById(id.value()).stream()
                .map(delivery -> DeliveryLine.of(
                        delivery.id(),
                        delivery.name(),
                        Done.minute(delivery.dispatchedAt()),
                        entered.getOrDefault(delivery.id(), List.of())))
                .toList();
    }

    private static Entry entry(Registration entry) {
        return new Entry(
                entry.copies(),
                entry.distribution(),
                entry.pages(),
                entry.substitutedFonts(),
                entry.missingGlyphs(),
                entry.proofRemark(),
                entry.archiveNumber(),
                Done.of(entry.registrar()),
                Done.ofNullable(entry.typesetter()));
    }
}
