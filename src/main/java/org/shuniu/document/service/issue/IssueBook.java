package org.shuniu.document.service.issue;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Party;
import org.shuniu.document.domain.PartyRole;
import org.shuniu.document.domain.issue.Delivery;
import org.shuniu.document.domain.issue.DeliveryRepository;
import org.shuniu.document.domain.issue.Registration;
import org.shuniu.document.domain.issue.RegistrationRepository;
import org.shuniu.document.domain.issue.SealUse;
import org.shuniu.document.domain.issue.SealUseRepository;
import org.shuniu.kernel.By;
import org.springframework.stereotype.Component;

/** The registry's books: entries, seals used, deliveries. */
@Component
public class IssueBook {
    private final RegistrationRepository registrations;
    private final SealUseRepository seals;
    private final DeliveryRepository deliveries;

    public IssueBook(RegistrationRepository registrations, SealUseRepository seals, DeliveryRepository deliveries) {
        this.registrations = registrations;
        this.seals = seals;
        this.deliveries = deliveries;
    }

    Registration entry(Document document) {
        return registrations.findById(document.id()).orElseThrow();
    }

    void seal(Document document, Set<Long> organIds, int copies, By by) {
        for (long organ : organIds) {
            seals.save(new SealUse(document.id(), organ, name(document, organ), copies, by));
        }
    }

    private static String name(Document document, long organ) {
        return document.parties(PartyRole.JOINT_ISSUER).stream()
                .filter(party -> party.organId() != null && party.organId() == organ)
                .map(Party::name)
                .findFirst()
                .orElse(document.addressing().issuerName());
    }

    void deliver(Document document, List<Party> recipients, Instant at) {
        deliveries.saveAll(recipients.stream()
                .map(recipient -> new Delivery(document.id(), recipient, at))
                .toList());
    }
}
