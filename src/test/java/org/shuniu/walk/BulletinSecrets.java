package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An alert to somebody else. */
final class BulletinSecrets {
    private BulletinSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long officer) {
        long alert = jdbc.sql("""
                insert into duty_alert (alert_key, person_id, message_key, words, link, raised_at)
                values ('secret', ?, 'duty.alert.what', array[?], '/incidents/1', now()) returning id""").params(officer, title).query(Long.class).single();
        return Map.of("dutyAlert", alert);
    }
}
