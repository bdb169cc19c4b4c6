package org.shuniu.document.service.engine;

import java.util.List;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.document.domain.opinion.CountersignRequestRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts the time of units that are asked again when a year's calendar is loaded; their work items tell them. */
@Component
class RecountCountersigns {
    private final JdbcClient jdbc;
    private final CountersignRequestRepository requests;
    private final CountersignTerm term;

    RecountCountersigns(JdbcClient jdbc, CountersignRequestRepository requests, CountersignTerm term) {
        this.jdbc = jdbc;
        this.requests = requests;
        this.term = term;
    }

    @ApplicationModuleListener(id = "document.recountCountersigns")
    void on(CalendarYearLoaded loaded) {
        requests.findAllById(concerned(loaded)).forEach(request -> {
            var asked = request.askedOn();
            if (asked != null) {
                request.dueBy(term.from(asked));
            }
        });
    }

    private List<Long> concerned(CalendarYearLoaded loaded) {
        return jdbc.sql("""
                        select id from document_countersign where opinion is null and asked_on is not null
                          and asked_on <= :until and due_on >= :from
                        order by id""")
                .param("from", loaded.from())
                .param("until", loaded.until())
                .query(Long.class)
                .list();
    }
}
