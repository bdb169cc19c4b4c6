package org.shuniu.supervision.service.report;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.rules.SecrecyGuard;
import org.shuniu.supervision.ReportId;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.SupervisionReport;
import org.shuniu.supervision.domain.report.SupervisionReportRepository;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), moved meanwhile (409), allowed (403); refusals are logged. */
@Component
class ReportAccess {
    private final SupervisionReportRepository reports;
    private final ReportPolicy policy;
    private final Visibility visibility;
    private final SecrecyGuard secrecy;
    private final Trail trail;

    ReportAccess(
            SupervisionReportRepository reports,
            ReportPolicy policy,
            Visibility visibility,
            SecrecyGuard secrecy,
            Trail trail) {
        this.reports = reports;
        this.policy = policy;
        this.visibility = visibility;
        this.secrecy = secrecy;
        this.trail = trail;
    }

    /** Opens for reading. */
    SupervisionReport seen(ReportId id, Actor actor) {
        visibility.require(actor, id.subject());
        return reports.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    /** Opens the report for this step, as the form was drawn, or says why not. */
    SupervisionReport opened(ReportId id, ReportAction action, int version, Actor actor) {
        var report = seen(id, actor);
        policy.outOfOrder(report, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.refusal(actor, report, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        if (report.version() != version) {
            throw new ConflictException(new Refusal(
                    "supervision.report.refused.stale", report.movedAt().toString()));
        }
        return report;
    }

    void requireUnmarked(String field, @Nullable String words, Actor actor) {
        secrecy.requireUnmarked(field, words, actor);
    }

    void requireDrafter(Actor actor) {
        policy.refusalToDraft(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    private void turnedAway(Actor actor, ReportId id, ReportAction action, Refusal refusal) {
        trail.refused(actor, "supervisionReport." + action, id.subject(), Map.of("reason", refusal.key()));
    }
}
