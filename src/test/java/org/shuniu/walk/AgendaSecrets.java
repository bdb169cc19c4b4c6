package org.shuniu.walk;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A topic of another department, and the agenda, decisions and minutes of a meeting that nobody else may know of. */
final class AgendaSecrets {
    private AgendaSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long meeting, long reader) {
        long topic = id(jdbc, """
                insert into meeting_topic (organ_id, organ_name, unit_id, unit_name, government_id, proposer_id,
                  proposer_name, created_at, created_on, title, summary, paper, collective_record, wanted_class, legal,
                  personnel, status, late_allowed, moved_at)
                values (-2, '云江省水务厅', -1, '办公室', -2, -3, '员一', now(), date '2001-01-01', ?, '摘要', '材料', '会议',
                  'EXECUTIVE', false, false, 'DRAFTING', false, now()) returning id""", title);
        long slot = id(jdbc, """
                insert into meeting_agenda_slot (meeting_id, position, kind, title, reporter, planned_minutes, personnel)
                values (?, 1, 'RELAY', ?, '员一', 10, false) returning id""", meeting, title);
        long decision = id(jdbc, """
                insert into meeting_decision (meeting_id, item, source, text) values (?, 1, 'MEETING', ?)
                returning id""", meeting, title);
        long minutes = id(jdbc, """
                insert into meeting_minutes (meeting_id, meeting_class, organ_id, issuer_name, government_id, held_on,
                  drafter_id, drafter_name, created_at, created_on, mark, title, body, present, on_leave, observers,
                  status, editor_id, moved_at)
                values (?, 'PROFESSIONAL', -1, '云江省水务厅', -2, date '2001-02-01', -3, '员一', now(), date '2001-02-01',
                  '云江省水务厅会议纪要', ?, '正文', '员一', '', '', 'DRAFTING', -3, now()) returning id""", meeting, title);
        long outside = id(jdbc, """
                insert into meeting_outside_decision (organ_id, organ_name, source, meeting_name, held_on, text,
                  waived_because, entered_by, entered_by_name, entered_at)
                values (-2, '云江省水务厅', 'PARTY_GROUP', ?, date '2001-02-01', '正文', '已办', -3, '员一', now())
                returning id""", title);
        know(jdbc, reader, "MEETING_TOPIC", topic);
        know(jdbc, reader, "MEETING_OUTSIDE_DECISION", outside);
        long series = id(jdbc, """
                insert into meeting_recurring (organ_id, organ_name, unit_id, government_id, creator_id, creator_name,
                  created_at, name, kind, meeting_class, form, venue, rhythm, first_on, starts_at, minutes)
                values (-2, '云江省水务厅', -1, -2, -3, '员一', now(), ?, 'OTHER', 'DEPARTMENT_WORK', 'VIDEO', '室',
                  'YEARLY', date '2001-02-01', time '09:00', 60) returning id""", title);
        know(jdbc, reader, "MEETING_SERIES", series);
        know(jdbc, reader, "MEETING_MINUTES", minutes);
        return Map.of(
                "topic",
                topic,
                "agendaItem",
                slot,
                "decision",
                decision,
                "minutes",
                minutes,
                "outside",
                outside,
                "meetingSeries",
                series);
    }

    private static void know(JdbcClient jdbc, long reader, String kind, long id) {
        jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                        + " values (?, ?, date '2001-01-01', ?)")
                .params("p:" + reader, kind, id)
                .update();
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
