package org.shuniu.duty.service.bulletin;

import java.sql.Timestamp;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentRepository;
import org.shuniu.duty.domain.incident.record.LeaderInstruction;
import org.shuniu.duty.domain.incident.record.LeaderInstructionRepository;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an issue is made from: incidents of the room with what leaders have ordered about them. */
@Component
class BulletinMaterial {
    private static final Duration OFFERED = Duration.ofDays(90);
    private static final int MOST = 50;

    private final IncidentRepository incidents;
    private final LeaderInstructionRepository instructions;
    private final Visibility visibility;
    private final JdbcClient jdbc;
    private final OfficeTime time;

    BulletinMaterial(
            IncidentRepository incidents,
            LeaderInstructionRepository instructions,
            Visibility visibility,
            JdbcClient jdbc,
            OfficeTime time) {
        this.incidents = incidents;
        this.instructions = instructions;
        this.visibility = visibility;
        this.jdbc = jdbc;
        this.time = time;
    }

    /** An incident with the instructions about it, oldest first. */
    record Told(Incident incident, List<LeaderInstruction> instructions) {}

    /** In the order asked for; refuses what is not an incident of this room that the actor may know of. */
    List<Told> told(List<Long> ids, long roomId, Actor actor) {
        Map<Long, Incident> found = incidents.findAllById(ids).stream()
                .filter(incident -> incident.origin().roomId() == roomId)
                .filter(incident -> visibility.canSee(actor, new IncidentId(incident.id()).subject()))
                .collect(Collectors.toMap(Incident::id, Function.identity()));
        if (!found.keySet().containsAll(ids)) {
            throw new InvalidException(new Refusal("duty.bulletin.incidents.unknown").at("incidents"));
        }
        var ordered = instructions.findByIncidentIdInOrderByGivenAtAscIdAsc(ids).stream()
                .collect(Collectors.groupingBy(LeaderInstruction::incidentId));
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(found.get(id)))
                .map(incident -> new Told(incident, ordered.getOrDefault(incident.id(), List.of())))
                .toList();
    }

    /** Recent incidents of the room to choose from, those first that ask for an issue. */
    List<ToldIncident> offered(long roomId, Actor actor) {
        return jdbc.sql("""
                        select s.id, s.title, s.level, s.received_at,
                               s.level in ('MAJOR', 'EXTRAORDINARY') and not exists (
                                 select 1 from duty_bulletin_incident i join duty_bulletin b on b.id = i.bulletin_id
                                 where i.incident_id = s.id and b.status <> 'DISCARDED') is true as proposed
                        from incident s where s.room_id = :room and s.merged_into_id is null
                          and s.received_at > :since and\s""" + Visibility.PREDICATE + "\n" + """
                        order by proposed desc nulls last, s.received_at desc, s.id desc limit :most""")
                .param("room", roomId)
                .param("since", Timestamp.from(time.now().minus(OFFERED)))
                .param("subjectKind", IncidentId.KIND)
                .param("principals", Principals.of(actor))
                .param("most", MOST)
                .query((row, line) -> new ToldIncident(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("level"),
                        row.getTimestamp("received_at").toInstant(),
                        row.getBoolean("proposed")))
                .list();
    }
}
