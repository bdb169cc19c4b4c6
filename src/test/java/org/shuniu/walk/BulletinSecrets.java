package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert to somebody else, and an issue of 《值班快报》 that only the duty room may know of. */
final class BulletinSecrets {
    private BulletinSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long officer, long organ) {
        long alert = jdbc.sql("""
                insert into duty_alert (alert_key, person_id, message_key, words, link, raised_at)
                values ('secret', ?, 'duty.alert.what', array[?], '/incidents/1', now()) returning id""").params(officer, title).query(Long.class).single();
        long bulletin = jdbc.sql("""
                insert into duty_bulletin (room_id, room_name, organ_id, organ_name, government_id, drafter_id, drafter_name,
                  created_at, created_on, title, body, status, editor_id, worded_by, worded_at, by_hand, moved_at)
                select id, name, organ_id, organ_name, organ_id, ?, '秦朗', now(), date '2026-03-02', ?, ?, 'EDITING', ?,
                  '秦朗', now(), false, now()
                from duty_room where organ_id = ? and kind = 'GENERAL' returning id""")
                .params(officer, title, title, officer, organ)
                .query(Long.class)
                .single();
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, 'DUTY_BULLETIN', date '2026-03-02', ?)")
                .params("p:" + officer, bulletin)
                .update();
        return Map.of("dutyAlert", alert, "bulletin", bulletin);
    }
}
