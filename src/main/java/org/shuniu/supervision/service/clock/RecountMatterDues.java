package org.shuniu.supervision.service.clock;

import java.util.Map;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.calendar.Due;
import org.shuniu.supervision.domain.MatterRepository;
import org.shuniu.supervision.domain.clock.ClockEvent;
import org.shuniu.supervision.domain.part.MatterPart;
import org.shuniu.supervision.domain.part.MatterPartRepository;
import org.shuniu.supervision.domain.record.ClockKinds;
import org.shuniu.supervision.service.Clocks;
import org.shuniu.supervision.service.Publication;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts due dates of matters again when a year's calendar is loaded or changed, and tells those whose date moves. */
@Component
class RecountMatterDues {
    private final JdbcClient jdbc;
    private final MatterPartRepository parts;
    private final MatterRepository matters;
    private final Clocks clocks;
    private final Publication publication;

    RecountMatterDues(
            JdbcClient jdbc,
            MatterPartRepository parts,
            MatterRepository matters,
            Clocks clocks,
            Publication publication) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.matters = matters;
        this.clocks = clocks;
        this.publication = publication;
    }

    @ApplicationModuleListener(id = "supervision.recountDues")
    void on(CalendarYearLoaded loaded) {
        jdbc.sql("""
                        select id from matter_part where status in ('ASSIGNED', 'ADJUSTING', 'RECEIVED')
                          and (due_provisional or counted_from is not null)
                          and coalesce(counted_from, assigned_on) <= :until and due_on >= :from
                        order by id""")
                .param("from", loaded.from())
                .param("until", loaded.until())
                .query(Long.class)
                .list()
                .forEach(id -> recount(parts.findById(id).orElseThrow()));
    }

    private void recount(MatterPart part) {
        Due due = clocks.recounted(part);
        var clock = part.clock();
        if (due.date().equals(clock.dueOn()) && due.provisional() == clock.dueProvisional()) {
            return;
        }
        var matter = matters.findById(part.matterId()).orElseThrow();
        var event =
                new ClockEvent(ClockEvent.Kind.RECOUNTED, publication.time().today(), due.date(), due.provisional());
        part.recount(event, clocks.rule(matter));
        publication.story().line(matter, part, ClockKinds.RECOUNT, null, event, Sheets.NOBODY);
        publication
                .announcer()
                .moved(
                        matter,
                        ClockKinds.RECOUNT,
                        Sheets.NOBODY,
                        Map.of("dueOn", due.date().toString()),
                        publication.announcer().unit(part, false));
    }
}
