package org.shuniu.meeting.service.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingPlanMoved;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds units that have not handed in next year's plan, on some days before the deadline (MTG-03); a reminder of a day on
 * which nothing ran is made up for.
 */
@Service
@Transactional
public class PlanReminders {
    /** The daily job. */
    private static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final JdbcClient jdbc;
    private final PlanningUnits units;
    private final MeetingPeople people;
    private final PlanDeadline deadline;
    private final PlanSettings settings;
    private final ApplicationEventPublisher events;

    PlanReminders(
            JdbcClient jdbc,
            PlanningUnits units,
            MeetingPeople people,
            PlanDeadline deadline,
            PlanSettings settings,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.units = units;
        this.people = people;
        this.deadline = deadline;
        this.settings = settings;
        this.events = events;
    }

    /** Safe to run again for the same day; answers how many units were reminded. */
    public int run(LocalDate today, Instant now) {
        int year = deadline.next(today);
        var due = deadline.of(year);
        return reached(ChronoUnit.DAYS.between(today, due))
                .map(days -> remind(year, due, due.minusDays(days), now))
                .orElse(0);
    }

    /** The reminder whose day came last, be it today or on a day on which nothing ran. */
    private Optional<Integer> reached(long left) {
        return settings.remindDays().stream().filter(days -> left <= days).min(Comparator.naturalOrder());
    }

    private int remind(int year, LocalDate due, LocalDate aboutOn, Instant now) {
        var missing = units.governments().stream()
                .filter(government -> people.office(government).isPresent())
                .flatMap(government -> units.of(government).stream())
                .filter(unit -> isMissing(unit.id(), year) && isFirst(unit.id(), year, aboutOn))
                .toList();
        missing.forEach(unit -> remind(unit, year, due, now));
        return missing.size();
    }

    private boolean isMissing(long organId, int year) {
        return jdbc.sql("""
                        select not exists (select 1 from meeting_plan where organ_id = :organ and year = :year
                          and status <> 'DRAFTING')""")
                .param("organ", organId)
                .param("year", year)
                .query(Boolean.class)
                .single();
    }

    private boolean isFirst(long organId, int year, LocalDate aboutOn) {
        return jdbc.sql("""
                        insert into meeting_plan_reminder (organ_id, year, about_on) values (:organ, :year, :aboutOn)
                        on conflict do nothing""")
                        .param("organ", organId)
                        .param("year", year)
                        .param("aboutOn", aboutOn)
                        .update()
                == 1;
    }

    private void remind(OrganCard unit, int year, LocalDate due, Instant now) {
        events.publishEvent(new MeetingPlanMoved(
                "meetingPlan.remind:" + unit.id() + ":" + year + ":" + OfficeTime.day(now),
                new SubjectRef("ORGAN", unit.id()),
                "REMIND",
                unit.name() + " " + year,
                NOBODY,
                now,
                Map.of("year", Integer.toString(year), "due", due.toString()),
                units.holders(unit.id(), Role.MEETING_LIAISON, Role.LEADER),
                "/meeting-plans?year=" + year));
    }
}
