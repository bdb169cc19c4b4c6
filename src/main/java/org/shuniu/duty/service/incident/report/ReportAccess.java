package org.shuniu.duty.service.incident.report;

import java.util.Map;
import org.shuniu.audit.Trail;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportDeliveryRepository;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** The door to reports: through the incident of one's own room, or of the room where a signed one has arrived. */
@Component("incidentReportAccess")
class ReportAccess {
    private final IncidentReportRepository reports;
    private final ReportDeliveryRepository deliveries;
    private final IncidentAccess incidents;
    private final ReportPolicy policy;
    private final Trail trail;

    ReportAccess(
            IncidentReportRepository reports,
            ReportDeliveryRepository deliveries,
            IncidentAccess incidents,
            ReportPolicy policy,
            Trail trail) {
        this.reports = reports;
        this.deliveries = deliveries;
        this.incidents = incidents;
        this.policy = policy;
        this.trail = trail;
    }

    /** A report and the incident through which it is seen. */
    record Opened(Incident incident, IncidentReport report) {
        boolean isOwn() {
            return report.incidentId() == incident.id();
        }
    }

    /** A lower room's report is seen once it is signed and has been delivered here, never as a draft. */
    Opened seen(IncidentId id, long reportId, Actor actor) {
        var incident = incidents.seen(id, actor);
        var report = reports.findById(reportId).orElseThrow(NotFoundException::new);
        boolean own = report.incidentId() == incident.id();
        if (!own
                && deliveries
                        .findByReportIdAndIncidentId(reportId, incident.id())
                        .isEmpty()) {
            throw new NotFoundException();
        }
        return new Opened(incident, report);
    }

    Opened opened(IncidentId id, long reportId, ReportAction action, int version, Actor actor) {
        var opened = opened(id, reportId, action, actor);
        if (opened.report().version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return opened;
    }

    Opened opened(IncidentId id, long reportId, ReportAction action, Actor actor) {
        var opened = seen(id, reportId, actor);
        if (!opened.isOwn()) {
            throw new RefusedException(new Refusal("incident.refused.notOwner"));
        }
        policy.duty(actor, opened.incident(), opened.report(), action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        policy.outOfOrder(opened.report(), action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, opened.incident(), opened.report(), action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return opened;
    }

    private void turnedAway(Actor actor, IncidentId id, ReportAction action, Refusal refusal) {
        trail.refused(actor, "incident." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
