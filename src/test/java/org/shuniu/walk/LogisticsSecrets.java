package org.shuniu.walk;

import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What hangs on the hidden meeting: who is asked, papers, links; and a room of a city's own with its booking. */
final class LogisticsSecrets {
    private LogisticsSecrets() {}

    static Map<String, Long> of(JdbcClient jdbc, String title, long meeting, long organ, long keeper) {
        var ids = new HashMap<String, Long>();
        long invitation = id(jdbc, """
                insert into meeting_invitation (meeting_id, capacity, organ_id, name, places, position)
                values (?, 'MEMBER', ?, ?, 2, 0) returning id""", meeting, organ, title);
        ids.put("invitation", invitation);
        id(jdbc, """
                insert into meeting_notice (meeting_id, approval_ref, body, contact_name, contact_phone, reply_by, rounds)
                values (?, '云政办会〔2001〕1号', ?, '员一', '1', '2001-01-20 17:00+08', 1) returning id""", meeting, title);
        id(jdbc, """
                insert into meeting_reply (meeting_id, invitation_id, recorded) values (?, ?, false)
                returning id""", meeting, invitation);
        long attendee = id(jdbc, """
                insert into meeting_attendee (meeting_id, invitation_id, capacity, name, organ_name, position)
                values (?, ?, 'MEMBER', ?, '云江省水务厅', 0) returning id""", meeting, invitation, title);
        ids.put("attendee", attendee);
        ids.put("leave", id(jdbc, """
                insert into meeting_leave (meeting_id, attendee_id, reason, asked_by, asked_at, status)
                values (?, ?, ?, '员一', now(), 'ASKED') returning id""", meeting, attendee, title));
        ids.put("subVenue", id(jdbc, """
                insert into meeting_sub_venue (meeting_id, invitation_id, organ_id, organ_name, level)
                values (?, ?, ?, ?, 'CITY') returning id""", meeting, invitation, organ, title));
        ids.put("material", id(jdbc, """
                insert into meeting_material (meeting_id, title, file_id, edition, status, added_by, added_at)
                values (?, ?, 0, 1, 'PREPARED', '员一', now()) returning id""", meeting, title));
        ids.put("guestLink", id(jdbc, """
                insert into meeting_guest_link (meeting_id, name, hash, made_by, made_at, expires_at)
                values (?, ?, repeat('7', 64), '员一', now(), now() + interval '1 day') returning id""", meeting, title));
        long room = id(jdbc, """
                insert into meeting_room (organ_id, government_id, name, place, capacity, equipment, opens_at, closes_at,
                  is_open) values (?, ?, ?, '一号楼', 10, '', '08:00', '20:00', true) returning id""", keeper, keeper, title);
        ids.put("meetingRoom", room);
        ids.put("booking", id(jdbc, """
                insert into room_booking (room_id, purpose, starts_at, ends_at, people, organ_id, organ_name, unit_id,
                  unit_name, person_id, person_name, booked_at, state)
                values (?, ?, date_trunc('day', now()) + interval '9 hours', date_trunc('day', now()) + interval '10 hours',
                  5, ?, '松浦市人民政府', ?, '松浦市人民政府', -3, '员一', now(), 'HELD') returning id""", room, title, keeper, keeper));
        return ids;
    }

    private static long id(JdbcClient jdbc, String sql, Object... values) {
        return jdbc.sql(sql).params(values).query(Long.class).single();
    }
}
