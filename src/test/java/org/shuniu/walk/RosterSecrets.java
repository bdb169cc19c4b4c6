package org.shuniu.walk;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A duty room of another department with a roster, a shift, a swap and a line, which nobody else may know of. */
final class RosterSecrets {
    private RosterSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long organ, long reader) {
        var ids = new HashMap<String, Long>();
        long room = id(jdbc, """
                insert into duty_room (organ_id, organ_name, name, kind) values (?, '云江省水务厅', ?, 'UNIT')
                returning id""", organ, title);
        long roster = id(jdbc, """
                insert into roster (room_id, room_name, organ_id, first_day, status, maker_id, maker_name, publisher_name,
                  published_at, moved_at)
                values (?, ?, ?, date '2001-01-01', 'PUBLISHED', 0, '高远', '高远', now(), now()) returning id""", room, title, organ);
        long shift = id(jdbc, """
                insert into duty_shift (room_id, roster_id, starts_at, ends_at, status)
                values (?, ?, '2001-01-01 08:00+08', '2001-01-02 08:00+08', 'NOT_STARTED') returning id""", room, roster);
        ids.put("rosterSwap", id(jdbc, """
                insert into duty_swap (roster_id, shift_id, asker_id, asker_name, partner_id, partner_name, reason, status,
                  entered_by, asked_at)
                values (?, ?, -1, ?, -2, '员二', ?, 'ASKED', '员一', now()) returning id""", roster, shift, title, title));
        ids.put(
                "dutyLine",
                id(jdbc, "insert into duty_line (room_id, kind, number) values (?, 'DIRECT', '1') returning id", room));
        ids.put(
                "dutyContact",
                id(
                        jdbc,
                        "insert into duty_contact (organ_id, relation, name) values (?, 'UPPER', ?) returning id",
                        organ,
                        title));
        ids.put("dutyRoom", room);
        ids.put("roster", roster);
        ids.put("rosterShift", shift);
        for (var subject : Map.of("DUTY_ROOM", room, "DUTY_ROSTER", roster).entrySet()) {
            for (String principal : List.of("p:" + reader)) {
                jdbc.sql("insert into access_grant (principal, subject_kind, sort_date, subject_id)"
                                + " values (?, ?, date '2001-01-01', ?)")
                        .params(principal, subject.getKey(), subject.getValue())
                        .update();
            }
        }
        return ids;
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
