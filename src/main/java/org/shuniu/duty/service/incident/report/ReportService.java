package org.shuniu.duty.service.incident.report;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Written reports from their first words to the signature; phone reports are logged. */
@Service("incidentReportService")
@Transactional
public class ReportService {
    private final IncidentReportRepository reports;
    private final IncidentAccess incidents;
    private final ReportAccess access;
    private final ReportText text;
    private final Signing signing;
    private final Desk desk;

    ReportService(
            IncidentReportRepository reports,
            IncidentAccess incidents,
            ReportAccess access,
            ReportText text,
            Signing signing,
            Desk desk) {
        this.reports = reports;
        this.incidents = incidents;
        this.access = access;
        this.text = text;
        this.signing = signing;
        this.desk = desk;
    }

    /** What else a report needs. */
    @org.springframework.stereotype.Component("incidentReportDesk")
    record Desk(PhoneReports phone, SecrecyGuard secrecy, IncidentBook book) {}

    public void phone(IncidentId id, LogPhoneReport command, Actor actor) {
        var action = next(incidents.seen(id, actor), ReportKind.FOLLOW_UP);
        var incident = incidents.opened(id, action, actor);
        desk.secrecy().requireUnmarked("to", command.to(), actor);
        desk.secrecy().requireUnmarked("said", command.said(), actor);
        desk.phone().log(incident, command, actor);
    }

    private static IncidentAction next(Incident incident, ReportKind kind) {
        if (incident.status() == IncidentStatus.FINISHED) {
            return IncidentAction.SUPPLEMENT;
        }
        if (IncidentAction.FIRST_REPORT.startsFrom(incident.status())) {
            return IncidentAction.FIRST_REPORT;
        }
        return kind == ReportKind.FINAL ? IncidentAction.FINAL_REPORT : IncidentAction.FOLLOW_UP;
    }

    /** One at a time, so that follow-ups are numbered as they were written. */
    public long draft(IncidentId id, DraftReport command, Actor actor) {
        var kind = Objects.requireNonNull(command.kind());
        var incident = incidents.opened(id, next(incidents.seen(id, actor), kind), actor);
        var written = reports.findByIncidentIdOrderById(incident.id());
        if (written.stream().anyMatch(report -> report.status().isOpen())) {
            throw new ConflictException(new Refusal("incident.report.refused.open"));
        }
        requireTurn(incident, kind);
        var sent = sent(written);
        var wording = new IncidentReport.Wording(
                text.title(incident, kind, Signing.ordinal(kind, written)),
                text.body(kind, incident, sent),
                addressee(sent));
        var report = reports.save(
                IncidentReport.draft(incident, kind, wording, desk.book().by(actor)));
        desk.book().moved(incident, "DRAFT", actor, Set.of(), Map.of("kind", kind.name()));
        return report.id();
    }

    private static void requireTurn(Incident incident, ReportKind kind) {
        boolean first = incident.clock().writtenAt() == null;
        if (first != (kind == ReportKind.FIRST)) {
            throw new InvalidException(
                    new Refusal(first ? "incident.report.kind.firstFirst" : "incident.report.kind.hasFirst")
                            .at("kind"));
        }
        if (kind == ReportKind.FINAL && incident.status() != IncidentStatus.HANDLING) {
            throw new InvalidException(new Refusal("incident.report.refused.notHandling").at("kind"));
        }
    }

    private String addressee(List<IncidentReport> sent) {
        return sent.stream()
                .map(report -> report.wording().addressee())
                .findFirst()
                .orElseGet(text::addressee);
    }

    static List<IncidentReport> sent(List<IncidentReport> reports) {
        return reports.stream().filter(report -> report.status().isSent()).toList();
    }

    public void edit(IncidentId id, long reportId, EditReport command, Actor actor) {
        var opened = access.opened(id, reportId, ReportAction.EDIT, Objects.requireNonNull(command.version()), actor);
        desk.secrecy().requireUnmarked("addressee", command.addressee(), actor);
        desk.secrecy().requireUnmarked("body", command.body(), actor);
        var report = opened.report();
        String body = Objects.requireNonNull(command.body()).strip();
        signing.requireNews(report, body);
        report.edit(
                new IncidentReport.Wording(
                        report.wording().title(),
                        body,
                        Objects.requireNonNull(command.addressee()).strip()),
                desk.book().by(actor));
        desk.book().moved(opened.incident(), "EDIT", actor, Set.of(), Map.of());
    }

    /** Takes one of the steps that need no more than words. */
    public void take(IncidentId id, long reportId, ReportAction action, MoveReport command, Actor actor) {
        var opened = access.opened(id, reportId, action, Objects.requireNonNull(command.version()), actor);
        desk.secrecy().requireUnmarked("words", command.words(), actor);
        var report = opened.report();
        switch (action) {
            case SUBMIT -> {
                signing.requireNews(report, report.wording().body());
                report.submit();
                moved(opened, "SUBMIT", actor, signing.signers(opened.incident()));
            }
            case SEND_BACK -> {
                sendBack(opened, command, actor);
            }
            case DISCARD -> {
                report.discard();
                moved(opened, "DISCARD", actor, Set.of());
            }
            case SIGN -> signing.sign(opened, actor);
            case EDIT -> throw new IllegalArgumentException(action.name());
        }
    }

    private void sendBack(ReportAccess.Opened opened, MoveReport command, Actor actor) {
        String words = command.words();
        if (words == null || words.isBlank()) {
            throw new InvalidException(new Refusal("incident.words.required").at("words"));
        }
        opened.report().sendBack();
        desk.book().line(opened.incident(), "SEND_BACK", words, actor);
        moved(opened, "SEND_BACK", actor, Set.of(opened.report().writerId()));
    }

    private void moved(ReportAccess.Opened opened, String step, Actor actor, Set<Long> told) {
        var incident = opened.incident();
        String link =
                incident.incidentId().link() + "/reports/" + opened.report().id();
        desk.book()
                .moved(
                        incident,
                        step,
                        actor,
                        told,
                        Map.of("report", String.valueOf(opened.report().id())),
                        link);
    }
}
