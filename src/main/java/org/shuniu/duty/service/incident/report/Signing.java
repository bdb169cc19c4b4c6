package org.shuniu.duty.service.incident.report;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.incident.report.Sent;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Component;

/** The signature: numbered, measured by the clock, and sent up in the same moment. */
@Component("incidentSigning")
class Signing {
    private final IncidentReportRepository reports;
    private final ReportText text;
    private final IncidentBook book;
    private final ClockWatch watch;
    private final Deliveries deliveries;
    private final Directory directory;

    Signing(
            IncidentReportRepository reports,
            ReportText text,
            IncidentBook book,
            ClockWatch watch,
            Deliveries deliveries,
            Directory directory) {
        this.reports = reports;
        this.text = text;
        this.book = book;
        this.watch = watch;
        this.deliveries = deliveries;
        this.directory = directory;
    }

    /** The next number of a follow-up; 0 for the others. */
    static int ordinal(ReportKind kind, List<IncidentReport> written) {
        return kind == ReportKind.FOLLOW_UP
                ? 1 + (int) written.stream().filter(one -> one.number() != null).count()
                : 0;
    }

    void requireNews(IncidentReport report, String body) {
        if (report.kind() != ReportKind.FOLLOW_UP) {
            return;
        }
        if (body.isBlank()) {
            throw new InvalidException(new Refusal("incident.report.body.required").at("body"));
        }
        Repeats.first(body, ReportService.sent(reports.findByIncidentIdOrderById(report.incidentId())))
                .ifPresent(repeat -> {
                    throw new InvalidException(
                            new Refusal("incident.report.body.repeats", repeat.paragraph(), repeat.report())
                                    .at("body"));
                });
    }

    void sign(ReportAccess.Opened opened, Actor actor) {
        var incident = opened.incident();
        var report = opened.report();
        requireNews(report, report.wording().body());
        Instant now = book.now();
        int ordinal = ordinal(report.kind(), reports.findByIncidentIdOrderById(incident.id()));
        String title = text.title(incident, report.kind(), ordinal);
        report.sign(incident, title, ordinal == 0 ? null : ordinal, sent(incident, report.kind(), now), book.by(actor));
        switch (report.kind()) {
            case FIRST -> {
                incident.firstReported(ClockKind.WRITTEN, now, now);
                watch.reported(incident, ClockKind.PHONE, actor);
                watch.reported(incident, ClockKind.WRITTEN, actor);
            }
            case FOLLOW_UP -> incident.followedUp(now);
            case FINAL -> incident.finish(now);
        }
        book.line(incident, "SIGN_" + report.kind(), title, actor);
        announce(incident, report, actor);
        deliveries.send(incident, report, actor);
    }

    private void announce(Incident incident, IncidentReport report, Actor actor) {
        var told = new HashSet<Long>(Set.of(report.writerId()));
        directory.holders(Role.DUTY_DIRECTOR, incident.origin().organId()).forEach(post -> told.add(post.personId()));
        String link = incident.incidentId().link() + "/reports/" + report.id();
        var facts = Map.of(
                "report", String.valueOf(report.id()), "kind", report.kind().name());
        book.moved(incident, "SIGN", actor, told, facts, link);
    }

    private static Sent sent(Incident incident, ReportKind kind, Instant now) {
        Instant start = incident.clockStart();
        boolean limited = kind == ReportKind.FIRST && incident.grade().goesUp();
        return new Sent(
                now,
                (int) Duration.between(start, now).toMinutes(),
                limited ? !now.isAfter(incident.clock().writtenDueAt()) : null,
                false);
    }

    /** Those whom a submitted report waits for. */
    Set<Long> signers(Incident incident) {
        var signers = new HashSet<Long>();
        for (Role role : List.of(Role.EMERGENCY_SIGNER, Role.LEADER, Role.PRINCIPAL)) {
            directory.holders(role, incident.origin().organId()).forEach(post -> signers.add(post.personId()));
        }
        return signers;
    }
}
