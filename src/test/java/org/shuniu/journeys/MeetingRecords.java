package org.shuniu.journeys;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a journey looks up beside the browser, and the meetings that were held before it begins. */
record MeetingRecords(JdbcClient jdbc) {
    List<Long> attendees(long meeting) {
        return jdbc.sql("select id from meeting_attendee where meeting_id = ?")
                .param(meeting)
                .query(Long.class)
                .list();
    }

    long lastDecision(long meeting) {
        return jdbc.sql("select max(id) from meeting_decision where meeting_id = ?")
                .param(meeting)
                .query(Long.class)
                .single();
    }

    int matters(List<String> titles) {
        return jdbc.sql("select count(*) from matter where title in (:titles)")
                .param("titles", titles)
                .query(Integer.class)
                .single();
    }

    /** A professional meeting that the department held before. */
    void held(String title, String day) {
        jdbc.sql("""
                        insert into meeting (organ_id, organ_name, unit_id, unit_name, government_id, creator_id,
                          creator_name, created_at, created_on, title, class, purpose, form, starts_at, ends_at,
                          venue_kind, venue_name, venue_designated, status, moved_at)
                        select p.organ_id, p.organ_name, -1, '办公室', p.government_id, -1, '员一', now(), cast(:day as date),
                          :title, 'PROFESSIONAL', 'DISCUSSION', 'ON_SITE', cast(:day as timestamptz) + interval '9 hours',
                          cast(:day as timestamptz) + interval '11 hours', 'OWN', '厅会议室', false, 'CLOSED', now()
                        from meeting_plan p where p.year = 2026 and p.status = 'ISSUED' and p.organ_name = '云江省水务厅'""").param("title", title).param("day", day).update();
    }
}
