package org.shuniu.duty.service.room.read;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.line.Relation;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The duty network as seen from the reader's organ: own rooms, the room above, those beside and below; one query. */
@Service
@Transactional(readOnly = true)
public class DirectoryQueries {
    /** Where a visible room stands, seen from the rooms of this organ. */
    private static final String ROOMS = """
            select s.id as room_id, null::bigint as contact_id, s.name, s.organ_name, s.kind as room_kind,
              case when s.organ_id = :organ then 'OWN'
                when exists (select 1 from duty_room m where m.organ_id = :organ and m.upper_room_id = s.id) then 'UPPER'
                when exists (select 1 from duty_room m where m.organ_id = :organ and m.id = s.upper_room_id) then 'LOWER'
                else 'SAME' end as relation
            from duty_room s where s.open and\s""" + Visibility.PREDICATE;

    private static final String CONTACTS = """
            select null, c.id, c.name, '', '', c.relation from duty_contact c
            where c.open and c.organ_id = :organ and :duty""";

    private static final String SQL = "select d.*, l.id as line_id, l.kind, l.number, l.note, t.done_at, t.by_name,"
            + " t.answered from (" + ROOMS + " union all " + CONTACTS + ") d"
            + " left join duty_line l on l.open and (l.room_id = d.room_id or l.contact_id = d.contact_id)"
            + " left join lateral (select * from duty_line_test x where x.line_id = l.id"
            + " order by x.done_at desc, x.id desc limit 1) t on true"
            + " order by array_position(array['OWN', 'UPPER', 'SAME', 'LOWER'], d.relation), d.room_kind, d.room_id,"
            + " d.contact_id, l.id";

    private final JdbcClient jdbc;

    DirectoryQueries(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public List<DirectoryRow> directory(Actor actor) {
        boolean duty = actor.roles().stream()
                .anyMatch(role -> role.name().startsWith("DUTY_") || role.name().startsWith("EMERGENCY_"));
        var found = new LinkedHashMap<String, DirectoryRow>();
        jdbc.sql(SQL)
                .param("organ", actor.organId())
                .param("duty", duty)
                .param("subjectKind", DutyRoomId.KIND)
                .param("principals", Principals.bound(actor))
                .query(row -> {
                    var key = row.getString("room_id") + "/" + row.getString("contact_id");
                    var room = found.get(key);
                    if (room == null) {
                        room = room(row);
                        found.put(key, room);
                    }
                    if (row.getObject("line_id") != null) {
                        room.lines().add(line(row));
                    }
                });
        return List.copyOf(found.values());
    }

    /** Lines of one room, with their last test. */
    public List<DirectoryRow.Line> lines(long roomId) {
        return jdbc.sql("""
                        select l.id as line_id, l.kind, l.number, l.note, t.done_at, t.by_name, t.answered
                        from duty_line l left join lateral (select * from duty_line_test x where x.line_id = l.id
                          order by x.done_at desc, x.id desc limit 1) t on true
                        where l.open and l.room_id = :room order by l.id""").param("room", roomId).query((row, at) -> line(row)).list();
    }

    private static DirectoryRow room(ResultSet row) throws SQLException {
        return new DirectoryRow(
                row.getObject("room_id", Long.class),
                row.getObject("contact_id", Long.class),
                Relation.valueOf(row.getString("relation")),
                row.getString("name"),
                Objects.requireNonNullElse(row.getString("organ_name"), ""),
                new ArrayList<>());
    }

    private static DirectoryRow.Line line(ResultSet row) throws SQLException {
        var tested = row.getObject("done_at", OffsetDateTime.class);
        return new DirectoryRow.Line(
                row.getLong("line_id"),
                LineKind.valueOf(row.getString("kind")),
                row.getString("number"),
                row.getString("note"),
                tested == null ? null : tested.toInstant(),
                row.getString("by_name"),
                tested == null ? null : row.getBoolean("answered"));
    }
}
