package org.shuniu.duty.service.incident.clock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.duty.domain.incident.ClockKind;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.report.Breaches;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes down every limit that was broken, by itself: when a report is made too late, or while none is made (DUTY-09). */
@Service
@Transactional
public class ClockWatch {
    /** Only what is not yet written down; {@code :now} past the limit. */
    private static final String OVERDUE = """
            select i.id from incident i
            where i.goes_up and i.merged_into_id is null and i.status not in ('FINISHED', 'ARCHIVED')
              and (i.phone_at is null and i.written_at is null and i.phone_due_at < :now
                   and not exists (select 1 from incident_breach b where b.incident_id = i.id and b.clock = 'PHONE')
                or i.written_at is null and i.written_due_at < :now
                   and not exists (select 1 from incident_breach b where b.incident_id = i.id and b.clock = 'WRITTEN'))
            order by i.id limit 200""";

    private final JdbcClient jdbc;
    private final IncidentRepository incidents;
    private final Breaches breaches;
    private final IncidentBook book;
    private final Alarm alarm;
    private final OfficeTime time;

    ClockWatch(
            JdbcClient jdbc,
            IncidentRepository incidents,
            Breaches breaches,
            IncidentBook book,
            Alarm alarm,
            OfficeTime time) {
        this.jdbc = jdbc;
        this.incidents = incidents;
        this.breaches = breaches;
        this.book = book;
        this.alarm = alarm;
        this.time = time;
    }

    /** A first report was made: was it in time? */
    public void reported(Incident incident, ClockKind kind, Actor actor) {
        if (incident.grade().goesUp()) {
            look(incident, kind, actor);
        }
    }

    /** What was reported is measured by the limits that follow from the facts as they now are. */
    public void restated(Incident incident, Actor actor) {
        for (ClockKind kind : ClockKind.values()) {
            if (incident.clock().doneAt(kind) != null) {
                reported(incident, kind, actor);
            }
        }
    }

    /** 补录: a call in time that was entered after the limit; the breach stays, and the story answers it. */
    public void enteredAfterwards(Incident incident, Instant calledAt, Actor actor) {
        boolean found = breaches.of(incident.id()).stream().anyMatch(breach -> breach.clock() == ClockKind.PHONE);
        if (found && !calledAt.isAfter(incident.clock().phoneDueAt())) {
            book.line(incident, "BREACH_ANSWERED", null, calledAt, actor);
        }
    }

    /** Every minute: whose report is overdue. Answers how many breaches were found. */
    public int sweep() {
        Instant now = time.now();
        List<Long> overdue = jdbc.sql(OVERDUE)
                .param("now", Timestamp.from(now))
                .query(Long.class)
                .list();
        int found = 0;
        for (Incident incident : incidents.findAllById(overdue)) {
            for (ClockKind kind : ClockKind.values()) {
                found += look(incident, kind, IncidentBook.NOBODY) ? 1 : 0;
            }
        }
        return found;
    }

    private boolean look(Incident incident, ClockKind kind, Actor actor) {
        Instant now = time.now();
        var clock = incident.clock();
        if (!clock.isBroken(kind, now)) {
            return false;
        }
        var breach = new Breaches.Breach(kind, clock.dueAt(kind), clock.doneAt(kind), now);
        if (!breaches.add(incident.id(), breach)) {
            return false;
        }
        book.line(incident, "BREACH_" + kind, null, actor);
        Set<Long> told = alarm.persons(incident.roomId());
        book.moved(incident, "BREACH", actor, told, Map.of("clock", kind.name()));
        return true;
    }
}
