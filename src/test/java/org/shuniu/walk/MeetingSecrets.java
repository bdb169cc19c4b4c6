package org.shuniu.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A meeting of another department, which nobody else may know of. */
final class MeetingSecrets {
    private MeetingSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long reader) {
        var ids = new HashMap<String, Long>();
        long meeting = id(jdbc, """
                insert into meeting (organ_id, organ_name, unit_id, unit_name, government_id, creator_id, creator_name,
                  created_at, created_on, title, class, purpose, form, starts_at, ends_at, venue_kind, venue_name,
                  venue_designated, status, moved_at)
                values (?, '云江省水务厅', -1, '办公室', -2, -3, '员一', now(), date '2001-01-01', ?, 'PROFESSIONAL', 'RELAY',
                  'VIDEO', '2001-02-01 09:00+08', '2001-02-01 11:00+08', 'OWN', '一号会议室', false, 'APPROVED', now())
                returning id""", organ, title);
        ids.put("meeting", meeting);
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'MEETING', date '2001-01-01', ?)")
                .params("p:" + reader, meeting)
                .update();
        return ids;
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
