package org.shuniu.document.service.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.document.domain.issue.Delivery;
import org.shuniu.document.domain.issue.DeliveryRepository;
import org.shuniu.document.domain.issue.Registration;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.service.Judgements;
import org.shuniu.document.service.view.Done;
import org.shuniu.document.service.view.IssueView;
import org.shuniu.document.service.view.IssueView.DeliveryLine;
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
    private final Judgements judgements;

    public IssueQueries(
            Visibility visibility,
            RegistrationRepository registrations,
            DeliveryRepository deliveries,
            Judgements judgements) {
        this.visibility = visibility;
        this.registrations = registrations;
        this.deliveries = deliveries;
        this.judgements = judgements;
    }

    public IssueView of(DocumentId id, Actor actor) {
        visibility.require(actor, id.subject());
        return new IssueView(
                registrations.findById(id.value()).map(IssueQueries::entry).orElse(null),
                judgements.seals(id.value()).stream()
                        .map(seal -> new SealLine(seal.organName(), seal.copies(), Done.of(seal.keeper())))
                        .toList(),
                deliveries.findByDocumentIdOrderById(id.value()).stream()
                        .map(IssueQueries::line)
                        .toList());
    }

    private static Entry entry(Registration entry) {
        return new Entry(
                entry.copies(),
                entry.distribution(),
                entry.pages(),
                entry.proofRemark(),
                entry.archiveNumber(),
                Done.of(entry.registrar()),
                Done.ofNullable(entry.typesetter()));
    }

    private static DeliveryLine line(Delivery delivery) {
        @Nullable String received = delivery.receivedAt() == null ? null : Done.minute(delivery.receivedAt());
        return new DeliveryLine(delivery.name(), Done.minute(delivery.dispatchedAt()), received);
    }
}
