package org.shuniu.duty.service.incident.report;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.Element;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.springframework.stereotype.Component;

/** May this person take this step of the report now, and if not, why (DUTY-07). */
@Component("incidentReportPolicy")
public class ReportPolicy {
    private final IncidentSettings settings;

    public ReportPolicy(IncidentSettings settings) {
        this.settings = settings;
    }

    public Optional<Refusal> outOfOrder(IncidentReport report, ReportAction action) {
        return unless(action.startsFrom(report.status()), "incident.report.refused.phase." + report.status());
    }

    public Optional<Refusal> refusal(Actor actor, Incident incident, IncidentReport report, ReportAction action) {
        return duty(actor, incident, report, action)
                .or(() -> outOfOrder(report, action))
                .or(() -> action == ReportAction.DISCARD ? Optional.empty() : over(incident))
                .or(() -> action == ReportAction.SIGN ? gate(incident, report) : Optional.empty());
    }

    /** Nothing more is written of what is closed, archived or in the file of another. */
    private static Optional<Refusal> over(Incident incident) {
        return unless(!incident.isMerged(), "incident.refused.merged")
                .or(() -> unless(
                        incident.status() != IncidentStatus.ARCHIVED, "incident.refused.phase." + incident.status()));
    }

    public Optional<Refusal> duty(Actor actor, Incident incident, IncidentReport report, ReportAction action) {
        boolean here = actor.organId() == incident.origin().organId();
        return switch (action) {
            case EDIT, SUBMIT, DISCARD ->
                unless(
                        here && (actor.has(Role.DUTY_OFFICER) || actor.has(Role.DUTY_DIRECTOR)),
                        "incident.refused.notOwner");
            case SIGN ->
                unless(here && isSigner(actor), "incident.report.refused.notSigner")
                        .or(() -> unless(!report.isBy(actor.personId()), "incident.report.refused.own"));
            case SEND_BACK -> unless(here && isSigner(actor), "incident.report.refused.notSigner");
        };
    }

    /** The main or an authorised leader signs (B-4.3). */
    static boolean isSigner(Actor actor) {
        return actor.has(Role.LEADER) || actor.has(Role.PRINCIPAL) || actor.has(Role.EMERGENCY_SIGNER);
    }

    /** What a signature waits for: the mandatory elements; for the last report figures, measures and cause. */
    private Optional<Refusal> gate(Incident incident, IncidentReport report) {
        var missing = missing(incident, report.kind());
        if (!missing.isEmpty()) {
            return Optional.of(new Refusal("incident.report.missing." + missing.get(0)));
        }
        if (report.kind() == ReportKind.FINAL) {
            return unless(incident.status() == IncidentStatus.HANDLING, "incident.report.refused.notHandling")
                    .or(() -> unless(incident.figures().isComplete(), "incident.report.missing.FIGURES"))
                    .or(() -> unless(incident.course().cause() != null, "incident.report.missing.CAUSE"));
        }
        return Optional.empty();
    }

    /** In the order of the paper, 事发时间 first. */
    List<Element> missing(Incident incident, ReportKind kind) {
        return Arrays.stream(Element.values())
                .filter(element -> settings.required().contains(element)
                        || kind == ReportKind.FINAL && element == Element.MEASURES)
                .filter(element -> !element.isKnown(incident))
                .toList();
    }

    /** Wished for, not asked for. */
    List<Element> wanted(Incident incident) {
        return Arrays.stream(Element.values())
                .filter(element -> !settings.required().contains(element) && !element.isKnown(incident))
                .toList();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
