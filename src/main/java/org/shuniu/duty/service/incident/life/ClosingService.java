package org.shuniu.duty.service.incident.life;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentAction;
import org.shuniu.duty.domain.incident.report.IncidentReportRepository;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The end of an incident, and what others append to it. */
@Service("incidentClosingService")
@Transactional
public class ClosingService {
    private final IncidentAccess access;
    private final IncidentReader reader;
    private final IncidentBook book;
    private final Alarm alarm;
    private final IncidentReportRepository reports;

    ClosingService(
            IncidentAccess access,
            IncidentReader reader,
            IncidentBook book,
            Alarm alarm,
            IncidentReportRepository reports) {
        this.access = access;
        this.reports = reports;
        this.reader = reader;
        this.book = book;
        this.alarm = alarm;
    }

    /** A false alarm, or nothing that has to go up; the reason stays. */
    public void close(IncidentId id, SayIncident command, Actor actor) {
        var incident = access.opened(id, IncidentAction.CLOSE, Objects.requireNonNull(command.version()), actor);
        requireNothingWritten(incident);
        String words = required(command, actor);
        incident.close(book.now());
        book.line(incident, "CLOSE", words, actor);
        book.moved(incident, "CLOSE", actor, Set.of(incident.origin().registrarId()), Map.of());
    }

    /** When the window of casualties is over; before it the director confirms with a reason (C3). */
    public void archive(IncidentId id, SayIncident command, Actor actor) {
        var incident = access.opened(id, IncidentAction.ARCHIVE, Objects.requireNonNull(command.version()), actor);
        requireNothingWritten(incident);
        boolean early = book.now().isBefore(incident.windowEnds());
        String words = early ? required(command, actor) : command.words();
        incident.archive(book.now());
        book.line(incident, "ARCHIVE", words, actor);
        book.moved(incident, "ARCHIVE", actor, Set.of(), Map.of("confirmed", String.valueOf(early)));
    }

    /** A report that somebody is writing would never be sent, or of what is over; it is signed or discarded first. */
    private void requireNothingWritten(Incident incident) {
        reports.findOpen(incident.id()).ifPresent(report -> {
            throw new InvalidException(new Refusal(
                    "incident.close.reportOpen",
                    report.writerName(),
                    report.wording().title()));
        });
    }

    /** Others only append (DUTY-06); whoever is on duty is told. */
    public void append(IncidentId id, NoteIncident command, Actor actor) {
        var incident = access.opened(id, IncidentAction.APPEND, actor);
        reader.requireUnmarked("words", command.words(), actor);
        book.line(incident, "NOTE", command.words(), actor);
        book.moved(incident, "NOTE", actor, new HashSet<>(alarm.persons(incident.roomId())), Map.of());
    }

    private String required(SayIncident command, Actor actor) {
        reader.requireUnmarked("words", command.words(), actor);
        String words = IncidentReader.known(command.words());
        if (words == null) {
            throw new InvalidException(new Refusal("incident.words.required").at("words"));
        }
        return words;
    }
}
