package org.shuniu.meeting.service.application;

import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.shuniu.kernel.engagement.LeaderEngagements;
import org.shuniu.meeting.MeetingId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Approved meetings to which leaders are asked, or at which they stand in for somebody; not those they have leave of. */
@Component
class MeetingEngagements implements LeaderEngagements {
    private static final String TAKEN = """
            select p.person_id, m.id, m.starts_at, m.ends_at from meeting m join (
              select i.meeting_id, i.person_id from meeting_invitation i where i.person_id in (:persons)
                and not exists (select 1 from meeting_attendee a where a.meeting_id = i.meeting_id
                  and a.person_id = i.person_id and a.leave_reason is not null)
              union
              select a.meeting_id, a.person_id from meeting_attendee a
              where a.person_id in (:persons) and a.leave_reason is null) p on p.meeting_id = m.id
            where m.status in ('APPROVED', 'NOTIFIED', 'IN_SESSION') and m.starts_at < :until and m.ends_at > :from
            order by m.starts_at, m.id, p.person_id""";

    private final JdbcClient jdbc;

    MeetingEngagements(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Engagement> between(Collection<Long> persons, Instant from, Instant until) {
        if (persons.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(TAKEN)
                .param("persons", persons)
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query((row, index) -> new Engagement(
                        row.getLong("person_id"),
                        new MeetingId(row.getLong("id")).subject(),
                        row.getTimestamp("starts_at").toInstant(),
                        row.getTimestamp("ends_at").toInstant()))
                .list();
    }
}
