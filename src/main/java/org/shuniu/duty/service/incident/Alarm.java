package org.shuniu.duty.service.incident;

import java.util.HashSet;
import java.util.Set;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.IncidentRaised;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who must hear of it at once, and the event that rings. */
@Component("incidentAlarm")
public class Alarm {
    private final DutyRooms rooms;
    private final Directory directory;
    private final IncidentBook book;
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    Alarm(DutyRooms rooms, Directory directory, IncidentBook book, ApplicationEventPublisher events, OfficeTime time) {
        this.rooms = rooms;
        this.directory = directory;
        this.book = book;
        this.events = events;
        this.time = time;
    }

    /** Rings in the room that owns the incident, if it is grave or sensitive. */
    public void raise(Incident incident, Actor actor) {
        if (incident.grade().isAlarming()) {
            ring(incident, actor);
        }
    }

    /** Rings whatever its level: something has arrived from a lower room. */
    public void ring(Incident incident, Actor actor) {
        var id = incident.incidentId();
        var persons = new HashSet<>(persons(incident.roomId()));
        book.openTo(incident, persons);
        persons.remove(actor.personId());
        String key = "incident-raised:" + id.value() + ":" + incident.grade().level() + ":" + time.now();
        events.publishEvent(new IncidentRaised(key, id, incident.roomId(), persons, time.now()));
    }

    /** On duty there now or not yet relieved, its director and the leader in charge. */
    public Set<Long> persons(DutyRoomId id) {
        var persons = new HashSet<Long>();
        var room = rooms.room(id);
        directory.holders(Role.DUTY_DIRECTOR, room.organId()).forEach(post -> persons.add(post.personId()));
        var shift = rooms.shiftAt(id, time.now());
        shift.ifPresent(now -> now.officers().forEach(officer -> persons.add(officer.personId())));
        rooms.notRelieved(id, time.now())
                .forEach(former -> former.officers().forEach(officer -> persons.add(officer.personId())));
        shift.map(now -> now.leaderId())
                .or(() -> leader(room).map(PostCard::personId))
                .ifPresent(persons::add);
        return persons;
    }

    private java.util.Optional<PostCard> leader(DutyRoom room) {
        Long unit = room.unitId();
        return directory.leaderInCharge(unit == null ? room.organId() : unit);
    }
}
