package org.shuniu.duty.service.incident.clock;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.service.incident.Alarm;
import org.shuniu.duty.service.incident.FollowUpSettings;
import org.shuniu.duty.service.incident.IncidentBook;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 续报 by the times of the day: when the next one is due, and who is reminded of it once. */
@Service("incidentFollowUps")
@Transactional
public class FollowUps {
    /** The last report of an incident {@code s}. */
    public static final String LAST = "(select max(r.reported_at) from incident_report r where r.incident_id = s.id)";

    /** What has been reported in writing, goes on and is grave; binds {@code :grave}. */
    public static final String OWED = """
            s.written_at is not null and s.merged_into_id is null and s.status in ('REPORTED', 'HANDLING')
            and s.level in (:grave)""";

    private final JdbcClient jdbc;
    private final IncidentRepository incidents;
    private final FollowUpSettings settings;
    private final IncidentBook book;
    private final Alarm alarm;
    private final OfficeTime time;

    FollowUps(
            JdbcClient jdbc,
            IncidentRepository incidents,
            FollowUpSettings settings,
            IncidentBook book,
            Alarm alarm,
            OfficeTime time) {
        this.jdbc = jdbc;
        this.incidents = incidents;
        this.settings = settings;
        this.book = book;
        this.alarm = alarm;
        this.time = time;
    }

    /** Empty where none is owed. */
    @Transactional(readOnly = true)
    public Optional<Instant> dueAt(Incident incident) {
        return jdbc.sql("select " + LAST + " from incident s where s.id = :id and " + OWED)
                .param("id", incident.id())
                .param("grave", settings.levels())
                .query(Timestamp.class)
                .optional()
                .map(last -> settings.dueAfter(last.toInstant()));
    }

    /** Every minute: reminds of each time once. Answers how many incidents. */
    public int remind() {
        List<Long> near = jdbc.sql(
                        "select s.id from incident s where " + OWED + " and " + LAST + " < :before order by s.id")
                .param("grave", settings.levels())
                .param("before", Timestamp.from(settings.reportedBefore(time.now())))
                .query(Long.class)
                .list();
        return (int) incidents.findAllById(near).stream().filter(this::remind).count();
    }

    private boolean remind(Incident incident) {
        Instant due = Objects.requireNonNull(
                settings.dueAfter(settings.reportedBefore(time.now()).minusSeconds(1)));
        int added = jdbc.sql("""
                        insert into incident_reminder (incident_id, due_at, done_at) values (:id, :due, :now)
                        on conflict do nothing""")
                .param("id", incident.id())
                .param("due", Timestamp.from(due))
                .param("now", Timestamp.from(time.now()))
                .update();
        if (added == 1) {
            var facts = Map.of("dueAt", due.toString());
            book.moved(incident, "FOLLOW_UP_DUE", IncidentBook.NOBODY, alarm.persons(incident.roomId()), facts);
        }
        return added == 1;
    }
}
