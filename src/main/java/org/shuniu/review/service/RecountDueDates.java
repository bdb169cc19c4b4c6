package org.shuniu.review.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.calendar.CalendarYearLoaded;
import org.shuniu.calendar.Due;
import org.shuniu.calendar.WorkingCalendar;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.ReviewMoved;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Counts due dates again when a year's calendar is known or changed, and tells those whose date moves or is certain now. */
@Component
class RecountDueDates {
    private static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final JdbcClient jdbc;
    private final WorkingCalendar calendar;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RecountDueDates(JdbcClient jdbc, WorkingCalendar calendar, ApplicationEventPublisher events, Clock clock) {
        this.jdbc = jdbc;
        this.calendar = calendar;
        this.events = events;
        this.clock = clock;
    }

    private record Counted(
            long id,
            LocalDate countedFrom,
            int countedDays,
            LocalDate dueOn,
            boolean dueProvisional,
            long personId,
            String subjectKind,
            long subjectId,
            String title,
            String link) {}

    @ApplicationModuleListener(id = "review.recountDueDates")
    void on(CalendarYearLoaded loaded) {
        Map<SubjectRef, Counted> told = new LinkedHashMap<>();
        Map<SubjectRef, Set<Long>> audience = new LinkedHashMap<>();
        counted(loaded).forEach(item -> {
            Due due = calendar.dueAfterWorkingDays(item.countedFrom(), item.countedDays());
            if (due.provisional() != item.dueProvisional() || !due.date().equals(item.dueOn())) {
                update(item, due);
                var subject = new SubjectRef(item.subjectKind(), item.subjectId());
                told.putIfAbsent(subject, item);
                audience.computeIfAbsent(subject, key -> new LinkedHashSet<>()).add(item.personId());
            }
        });
        told.forEach((subject, item) -> tell(loaded, subject, item, audience.getOrDefault(subject, Set.of())));
    }

    private List<Counted> counted(CalendarYearLoaded loaded) {
        return jdbc.sql("""
                        select i.id, i.counted_from, i.counted_days, i.due_on, i.due_provisional, i.person_id, c.subject_kind,
                          c.subject_id, c.title, c.link
                        from work_item i join review_case c on c.id = i.case_id
                        where i.counted_days is not null and i.status in ('OPEN', 'WAITING')
                          and i.counted_from <= :until and i.due_on >= :from
                        order by c.id, i.id for update of c""")
                .param("from", loaded.from())
                .param("until", loaded.until())
                .query(Counted.class)
                .list();
    }

    private void update(Counted item, Due due) {
        jdbc.sql("update work_item set due_on = :due, due_provisional = :provisional where id = :id")
                .param("due", due.date())
                .param("provisional", due.provisional())
                .param("id", item.id())
                .update();
    }

    private void tell(CalendarYearLoaded loaded, SubjectRef subject, Counted item, Set<Long> audience) {
        events.publishEvent(new ReviewMoved(
                "review:due:" + loaded.year() + ":" + loaded.at().toEpochMilli() + ":" + subject,
                "review.DUE_FIXED",
                subject,
                item.title(),
                NOBODY,
                clock.instant(),
                Map.of("year", Integer.toString(loaded.year())),
                audience,
                item.link()));
    }
}
