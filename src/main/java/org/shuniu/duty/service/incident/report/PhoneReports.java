package org.shuniu.duty.service.incident.report;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.report.IncidentReport;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.incident.report.Sent;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.IncidentSettings;
import org.shuniu.duty.service.incident.Moments;
import org.shuniu.duty.service.incident.clock.ClockWatch;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Component;

/** Logs calls to the leaders: to whom, when, what; nothing that is missing holds them back (scenario 5). */
@Component
public class PhoneReports {
    private final IncidentReportRepository reports;
    private final ReportText text;
    private final Moments moments;
    private final IncidentBook book;
    private final ClockWatch watch;
    private final IncidentSettings settings;

    PhoneReports(
            IncidentReportRepository reports,
            ReportText text,
            Moments moments,
            IncidentBook book,
            ClockWatch watch,
            IncidentSettings settings) {
        this.reports = reports;
        this.text = text;
        this.moments = moments;
        this.book = book;
        this.watch = watch;
        this.settings = settings;
    }

    public void log(Incident incident, LogPhoneReport command, Actor actor) {
        log(incident, command, "at", actor);
    }

    /** {@code field}: what the form calls the time of the call. */
    public void log(Incident incident, LogPhoneReport command, String field, Actor actor) {
        Instant at = moment(incident, command, field);
        String to = Objects.requireNonNull(command.to()).strip();
        var kind = incident.clock().firstAt() == null ? ReportKind.FIRST : ReportKind.FOLLOW_UP;
        String said = command.said() == null || command.said().isBlank() ? text.summary(incident) : command.said();
        var wording = new IncidentReport.Wording(text.phoneTitle(kind), said.strip(), to);
        reports.save(IncidentReport.phoned(incident, kind, wording, sent(incident, kind, at), book.by(actor)));
        if (kind == ReportKind.FIRST) {
            incident.firstReported(ClockKind.PHONE, at, book.now());
            watch.reported(incident, ClockKind.PHONE, actor);
            watch.enteredAfterwards(incident, at, actor);
        } else {
            incident.followedUp(book.now());
        }
        book.line(incident, "PHONE", to + "\n" + wording.body(), at, actor);
        book.moved(incident, "PHONE", actor, Set.of(), Map.of("kind", kind.name(), "at", at.toString()));
    }

    private Instant moment(Incident incident, LogPhoneReport command, String field) {
        var problems = new ArrayList<Refusal>();
        Instant at = moments.pastOrNow(command.at(), field, problems);
        if (problems.isEmpty() && at.isBefore(incident.account().receivedAt())) {
            problems.add(new Refusal("incident.phone.beforeReceived").at(field));
        }
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
        return at;
    }

    private Sent sent(Incident incident, ReportKind kind, Instant at) {
        Instant start = incident.clockStart();
        boolean limited = kind == ReportKind.FIRST && incident.grade().goesUp();
        boolean late = at.plus(Duration.ofMinutes(settings.lateEntryMinutes())).isBefore(moments.now());
        return new Sent(
                at,
                (int) Duration.between(start, at).toMinutes(),
                limited ? !at.isAfter(incident.clock().phoneDueAt()) : null,
                late);
    }
}
