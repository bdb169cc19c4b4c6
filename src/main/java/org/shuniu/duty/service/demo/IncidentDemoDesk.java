package org.shuniu.duty.service.demo;

import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.RegistrationService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.report.DraftReport;
import org.shuniu.duty.service.incident.report.EditReport;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.MoveReport;
import org.shuniu.duty.service.incident.report.ReportQueries;
import org.shuniu.duty.service.incident.report.ReportService;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The services at which incidents are handled, one step each. */
@Component
record IncidentDemoDesk(
        RegistrationService registration,
        FactsService facts,
        GradingService gradings,
        ReportService reports,
        IncidentQueries incidents,
        ReportQueries papers) {

    void grade(IncidentId id, IncidentLevel level, Actor officer) {
        int version = incidents.view(id, officer).version();
        gradings.grade(id, new GradeIncident(level, false, null, null, version), officer);
    }

    void phone(IncidentId id, String to, Actor officer) {
        reports.phone(id, new LogPhoneReport(to, null, null), officer);
    }

    void state(IncidentId id, String measures, String leaders, Actor officer) {
        var known = incidents.form(id, IncidentAction.STATE, officer, StateFacts::of);
        // @formatter:off
        facts.state(id, new StateFacts(known.what(), known.place(), known.source(), known.category(), known.nature(),
                known.shortWindow(), known.happenedAt(), null, null, measures, leaders, null, null,
                known.version()), officer);
        // @formatter:on
    }

    /** Written by the officer, in these words if any, and signed. */
    void report(IncidentId id, ReportKind kind, @Nullable String words, Actor officer, Actor signer) {
        long report = reports.draft(id, new DraftReport(kind), officer);
        if (words != null) {
            var draft = papers.view(id, report, officer);
            reports.edit(id, report, new EditReport(draft.addressee(), words, draft.version()), officer);
        }
        int version = papers.view(id, report, signer).version();
        reports.take(id, report, ReportAction.SIGN, new MoveReport(null, version), signer);
    }
}
