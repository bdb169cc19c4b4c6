package org.shuniu.duty.service.incident.report;

import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reports that the reader may know of. */
@Service("incidentReportQueries")
@Transactional(readOnly = true)
public class ReportQueries {
    private final ReportAccess access;
    private final ReportPolicy policy;
    private final ReportDeliveryRepository deliveries;

    ReportQueries(ReportAccess access, ReportPolicy policy, ReportDeliveryRepository deliveries) {
        this.access = access;
        this.policy = policy;
        this.deliveries = deliveries;
    }

    public ReportView view(IncidentId id, long reportId, Actor actor) {
        return view(access.seen(id, reportId, actor), actor);
    }

    /** Refuses the form of a step to whom the step is refused. */
    public ReportView forStep(IncidentId id, long reportId, ReportAction action, Actor actor) {
        return view(access.opened(id, reportId, action, actor), actor);
    }

    private ReportView view(ReportAccess.Opened opened, Actor actor) {
        var report = opened.report();
        var incident = opened.incident();
        var wording = report.wording();
        var sent = report.sent();
        boolean own = opened.isOwn();
        boolean open = own && !report.status().isSent();
        var delivery = deliveries.findByReportIdInOrderById(List.of(report.id())).stream()
                .findFirst()
                .orElse(null);
        // @formatter:off
        return new ReportView(report.id(), report.version(), incident.id(), report.kind(), report.channel(),
                report.status(), wording.title(), wording.addressee(), wording.body(), report.known().figures(),
                report.writerName(), report.writtenAt(), report.signerName(), sent.at(), sent.minutes(), sent.inTime(),
                sent.enteredLate(), own || delivery == null ? null : delivery.fromRoom(),
                delivery == null ? null : delivery.receiverName(), delivery == null ? null : delivery.receiptedAt(),
                open ? policy.missing(incident, report.kind()) : List.of(),
                open ? policy.wanted(incident) : List.of(), own ? steps(opened, actor) : List.of());
        // @formatter:on
    }

    private List<ReportView.Step> steps(ReportAccess.Opened opened, Actor actor) {
        return ReportAction.openFrom(opened.report().status()).stream()
                .map(action -> {
                    var reason = policy.refusal(actor, opened.incident(), opened.report(), action)
                            .orElse(null);
                    return new ReportView.Step(action, action.noun(), reason == null, reason);
                })
                .toList();
    }
}
