package org.shuniu.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An incident of 总值班室 with all that hangs on it, and a late case; only duty rooms may know of them. */
final class IncidentSecrets {
    private IncidentSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long office, long officer) {
        long room = id(jdbc, "select min(id) from duty_room where organ_id = ? and kind = 'GENERAL'", office);
        long below = id(jdbc, "select min(id) from duty_room where upper_room_id = ? and kind = 'UNIT'", room);
        long incident = id(jdbc, """
                insert into incident (room_id, room_name, organ_id, organ_name, registrar_id, registrar_name,
                  registered_at, registered_on, entered_late, title, what, place, source, category, received_at,
                  clock_profile, counted_from, phone_minutes, written_minutes, phone_due_at, written_due_at, status,
                  moved_at)
                values (?, '总值班室', ?, '云江省人民政府办公厅', ?, '秦朗', now(), date '2026-03-02', false, ?, ?, ?, ?,
                  'WORK_SAFETY', now(), 'DEFAULT', 'HAPPENED', 30, 60, now(), now(), 'VERIFYING', now())
                returning id""", room, office, officer, title, title, title, title);
        var ids = new HashMap<String, Long>();
        ids.put("incident", incident);
        ids.put("incidentReport", id(jdbc, """
                insert into incident_report (incident_id, kind, channel, status, title, body, addressee, received_at,
                  writer_id, writer_name, written_at)
                values (?, 'FIRST', 'WRITTEN', 'DRAFT', ?, ?, '省领导', now(), ?, '秦朗', now()) returning id""", incident, title, title, officer));
        ids.put("incidentDispatch", id(jdbc, """
                insert into incident_dispatch (incident_id, called, called_at, asked, by_id, by_name, by_unit, done_at)
                values (?, ?, now(), ?, 0, '秦朗', '总值班室', now()) returning id""", incident, title, title));
        ids.put("incidentInstruction", id(jdbc, """
                insert into incident_instruction (incident_id, leader, means, words, given_at, by_id, by_name, by_unit,
                  done_at) values (?, '江帆', 'PHONE', ?, now(), 0, '秦朗', '总值班室', now()) returning id""", incident, title));
        ids.put("incidentTask", id(jdbc, """
                insert into incident_task (incident_id, task, person_id, person_name, unit_name, due_at, by_id, by_name,
                  by_unit, done_at) values (?, ?, 0, '方舟', '总值班室', now(), 0, '秦朗', '总值班室', now()) returning id""", incident, title));
        ids.put("lateCase", id(jdbc, """
                insert into incident_late_case (incident_id, judge_room_id, room_id, room_name, kind, title, reported_at,
                  limit_minutes, over_minutes, found_on, by_id, by_name, by_unit, done_at)
                values (?, ?, ?, '值班室', 'LATE', ?, now(), 60, 9, date '2026-03-02', 0, '—', '', now()) returning id""", incident, room, below, title));
        for (String role : new String[] {"DUTY_OFFICER", "DUTY_DIRECTOR"}) {
            jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                            + " values (?, 'INCIDENT', date '2026-03-02', ?)")
                    .params("r:" + role + "@" + office, incident)
                    .update();
        }
        return ids;
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
