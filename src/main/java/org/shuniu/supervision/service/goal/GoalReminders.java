package org.shuniu.supervision.service.goal;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.supervision.domain.goal.Goal;
import org.shuniu.supervision.domain.goal.GoalRepository;
import org.shuniu.supervision.domain.goal.measure.Quarter;
import org.shuniu.supervision.service.goal.GoalJournal.About;
import org.shuniu.supervision.service.goal.read.GoalTodoSql;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Reminds lead units of quarters that were not reported in time, again and again while they are missing. Safe to run
 * again for the same day: each reminder is sent once.
 */
@Service
@Transactional
public class GoalReminders {
    /** The daily job. */
    private static final Actor NOBODY = new Actor(0, "—", 0, 0, "", 0, "", Set.of(), null);

    private final JdbcClient jdbc;
    private final GoalRepository goals;
    private final GoalCalendar calendar;
    private final GoalSettings settings;
    private final GoalJournal journal;

    GoalReminders(
            JdbcClient jdbc, GoalRepository goals, GoalCalendar calendar, GoalSettings settings, GoalJournal journal) {
        this.jdbc = jdbc;
        this.goals = goals;
        this.calendar = calendar;
        this.settings = settings;
        this.journal = journal;
    }

    private record Missing(long id, int quarter) {}

    /** Everything that is late on that day; answers how many reminders were sent. */
    public int run(LocalDate today) {
        int sent = 0;
        for (Missing missing : missing(today)) {
            var goal = goals.findById(missing.id()).orElseThrow();
            var due = calendar.dueOn(new Quarter(goal.task().year(), missing.quarter()));
            if (due.isBefore(today) && isFirst(missing, about(due, today), today)) {
                remind(goal, missing.quarter());
                sent++;
            }
        }
        return sent;
    }

    private List<Missing> missing(LocalDate today) {
        return jdbc.sql("""
                        select s.id, q.number as quarter from goal s cross join generate_series(1, 4) as q(number)
                        where s.status = 'ISSUED' and %s < :today and %s order by s.id, q.number""".formatted(GoalTodoSql.LAST_DAY, GoalTodoSql.MISSING))
                .param("today", today)
                .query(Missing.class)
                .list();
    }

    /** The day of the latest reminder that should have been sent: the first day late, then every so many days. */
    private LocalDate about(LocalDate due, LocalDate today) {
        long late = ChronoUnit.DAYS.between(due, today) - 1;
        return due.plusDays(1 + late / settings.remindDays() * settings.remindDays());
    }

    private boolean isFirst(Missing missing, LocalDate about, LocalDate today) {
        return jdbc.sql("""
                        insert into goal_reminder (goal_id, quarter, about_on, sent_on)
                        values (:goal, :quarter, :about, :today) on conflict do nothing""")
                        .param("goal", missing.id())
                        .param("quarter", missing.quarter())
                        .param("about", about)
                        .param("today", today)
                        .update()
                == 1;
    }

    private void remind(Goal goal, int quarter) {
        var told = new HashSet<>(journal.readers().people(goal.leadUnit()));
        told.addAll(journal.readers().supervision(goal));
        journal.note(goal, "OVERDUE", new About(null, quarter, null), null, NOBODY, told);
    }
}
