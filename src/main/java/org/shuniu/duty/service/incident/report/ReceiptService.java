package org.shuniu.duty.service.incident.report;

import java.util.Map;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签收 of what has arrived: who and when; the sender sees it. */
@Service("incidentReceiptService")
@Transactional
public class ReceiptService {
    private final IncidentAccess access;
    private final IncidentRepository incidents;
    private final IncidentReportRepository reports;
    private final ReportDeliveryRepository deliveries;
    private final IncidentBook book;

    ReceiptService(
            IncidentAccess access,
            IncidentRepository incidents,
            IncidentReportRepository reports,
            ReportDeliveryRepository deliveries,
            IncidentBook book) {
        this.access = access;
        this.incidents = incidents;
        this.reports = reports;
        this.deliveries = deliveries;
        this.book = book;
    }

    /** All that has arrived under this incident and waits. */
    public void receipt(IncidentId id, Actor actor) {
        var incident = access.ofDuty(id, IncidentAction.REGISTER, actor);
        var waiting = deliveries.findByIncidentIdInOrderById(Set.of(incident.id())).stream()
                .filter(delivery -> delivery.receiptedAt() == null)
                .toList();
        if (waiting.isEmpty()) {
            throw new ConflictException(new Refusal("incident.receipt.refused.none"));
        }
        for (var delivery : waiting) {
            delivery.receipt(actor.personId(), actor.signature(), book.now());
            var report = reports.findById(delivery.reportId()).orElseThrow();
            var lower = incidents.findById(report.incidentId()).orElseThrow();
            book.line(lower, "RECEIPTED", report.wording().title(), actor);
            book.moved(lower, "RECEIPTED", actor, Set.of(report.writerId()), Map.of());
        }
        if (incident.status() == IncidentStatus.RECEIVED) {
            incident.register(book.now());
        }
        book.line(incident, "RECEIPT", null, actor);
        book.moved(incident, "RECEIPT", actor, Set.of(), Map.of("reports", String.valueOf(waiting.size())));
    }
}
