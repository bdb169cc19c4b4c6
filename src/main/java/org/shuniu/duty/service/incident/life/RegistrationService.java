package org.shuniu.duty.service.incident.life;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.FiguresEntry;
import org.shuniu.duty.domain.incident.FiguresEntryRepository;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentAccess;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.duty.service.incident.clock.LateWatch;
import org.shuniu.duty.service.incident.report.LogPhoneReport;
import org.shuniu.duty.service.incident.report.PhoneReports;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 接报: whatever is known is kept at once, and may be reported in the same breath (scenario 5). */
@Service("incidentRegistrationService")
@Transactional
public class RegistrationService {
    private final IncidentRepository incidents;
    private final FiguresEntryRepository figures;
    private final IncidentAccess access;
    private final IncidentReader reader;
    private final IncidentBook book;
    private final Consequences consequences;

    RegistrationService(
            IncidentRepository incidents,
            FiguresEntryRepository figures,
            IncidentAccess access,
            IncidentReader reader,
            IncidentBook book,
            Consequences consequences) {
        this.incidents = incidents;
        this.figures = figures;
        this.access = access;
        this.reader = reader;
        this.book = book;
        this.consequences = consequences;
    }

    /** What follows from new facts. */
    @org.springframework.stereotype.Component("incidentConsequences")
    public record Consequences(PhoneReports phone, LateWatch late, Alarm alarm, GradingService gradings) {}

    /** Refuses the form to whom the command is refused. */
    public void requireOfficer(Actor actor) {
        access.requireOfficer(actor);
    }

    public IncidentId register(RegisterIncident command, Actor actor) {
        access.requireOfficer(actor);
        var incident = incidents.save(reader.read(command, actor));
        book.open(incident);
        book.line(
                incident,
                "REGISTER",
                incident.account().what(),
                incident.account().receivedAt(),
                actor);
        count(incident, command, actor);
        book.moved(incident, "REGISTER", actor, Set.of(), facts(incident));
        consequences.gradings().follow(incident, actor);
        if (incident.grade().level() == null) {
            consequences.alarm().raise(incident, actor);
        }
        consequences.late().look(incident);
        String to = IncidentReader.known(command.phoneTo());
        if (to != null) {
            consequences.phone().log(incident, new LogPhoneReport(to, command.phoneAt(), null), "phoneAt", actor);
        }
        return incident.incidentId();
    }

    private void count(Incident incident, RegisterIncident command, Actor actor) {
        var known = command.figures();
        if (!known.isUnknown()) {
            incident.count(known, book.now());
            figures.save(
                    new FiguresEntry(incident.id(), known, incident.account().source(), null, book.by(actor)));
        }
    }

    private static Map<String, String> facts(Incident incident) {
        var facts = new HashMap<String, String>();
        facts.put("category", incident.account().category().name());
        facts.put("receivedAt", incident.account().receivedAt().toString());
        var happened = incident.account().happenedAt();
        if (happened != null) {
            facts.put("happenedAt", happened.toString());
        }
        if (incident.origin().enteredLate()) {
            facts.put("enteredLate", "true");
        }
        return facts;
    }
}
