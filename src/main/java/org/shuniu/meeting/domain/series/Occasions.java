package org.shuniu.meeting.domain.series;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.MeetingStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a series, period by period. */
@Component
public class Occasions {
    private final JdbcClient jdbc;

    Occasions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A meeting of the series. */
    public record Occasion(LocalDate period, long meetingId, String title, MeetingStatus status, Instant startsAt) {
        /** What lies behind without approval or notice was never held. */
        private static final Set<MeetingStatus> NEVER_CALLED =
                EnumSet.of(MeetingStatus.DRAFTING, MeetingStatus.IN_REVIEW, MeetingStatus.APPROVED);

        /** Held, or still to come. */
        public boolean counts(LocalDate today) {
            boolean over = OfficeTime.day(startsAt).isBefore(today);
            return isLive() && !(over && NEVER_CALLED.contains(status));
        }

        /** It is or was to be held. */
        public boolean isLive() {
            return status != MeetingStatus.CANCELLED && status != MeetingStatus.REFUSED;
        }
    }

    /** The newest first. */
    public List<Occasion> of(long series) {
        return jdbc.sql("""
                        select o.period, o.meeting_id, m.title, m.status, m.starts_at
                        from meeting_recurring_meeting o join meeting m on m.id = o.meeting_id
                        where o.series_id = :series order by o.period desc, o.meeting_id desc""").param("series", series).query(Occasion.class).list();
    }

    public void add(long series, long meeting, LocalDate period) {
        jdbc.sql("insert into meeting_recurring_meeting (series_id, meeting_id, period) values (?, ?, ?)")
                .params(series, meeting, period)
                .update();
    }

    /** A meeting of a series of this kind. */
    public boolean isOf(SeriesKind kind, long meeting) {
        return jdbc.sql("""
                        select exists (select 1 from meeting_recurring_meeting o
                                       join meeting_recurring s on s.id = o.series_id
                                       where o.meeting_id = :meeting and s.kind = :kind)""")
                .param("meeting", meeting)
                .param("kind", kind.name())
                .query(Boolean.class)
                .single();
    }

    /** True the first time that this period is told to be without a meeting. */
    public boolean alarm(long series, LocalDate period) {
        return jdbc.sql("insert into meeting_recurring_alarm (series_id, period) values (?, ?) on conflict do nothing")
                        .params(series, period)
                        .update()
                == 1;
    }
}
