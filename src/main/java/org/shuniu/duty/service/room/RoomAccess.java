package org.shuniu.duty.service.room;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuniu.audit.Trail;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.RosterMoved;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.roster.Signed;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** The door to a duty room: seen at all (404), changed by the director of its organ only (403). */
@Component
public class RoomAccess {
    private final DutyRooms rooms;
    private final Visibility visibility;
    private final ApplicationEventPublisher events;
    private final Trail trail;
    private final OfficeTime time;

    RoomAccess(DutyRooms rooms, Visibility visibility, ApplicationEventPublisher events, Trail trail, OfficeTime time) {
        this.rooms = rooms;
        this.visibility = visibility;
        this.events = events;
        this.trail = trail;
        this.time = time;
    }

    public DutyRoom seen(DutyRoomId id, Actor actor) {
        visibility.require(actor, id.subject());
        return rooms.room(id);
    }

    /** For a change by its director; what is no longer in use does not change. */
    public DutyRoom opened(DutyRoomId id, String step, Actor actor) {
        var room = managed(id, step, actor);
        if (!room.isOpen()) {
            throw new ConflictException(new Refusal("dutyroom.refused.closed"));
        }
        return room;
    }

    /** For its director, in use or not. */
    DutyRoom managed(DutyRoomId id, String step, Actor actor) {
        var room = seen(id, actor);
        refusal(actor, room.organId()).ifPresent(refusal -> {
            trail.refused(actor, "dutyroom." + step, id.subject(), Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
        return room;
    }

    public Optional<Refusal> refusal(Actor actor, long organId) {
        boolean director = actor.organId() == organId && actor.has(Role.DUTY_DIRECTOR);
        return director ? Optional.empty() : Optional.of(new Refusal("roster.refused.notDirector"));
    }

    void requireDirector(Actor actor) {
        refusal(actor, actor.organId()).ifPresent(refusal -> {
            trail.refused(actor, "dutyroom.OPEN", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    void written(DutyRoom room, String step, Map<String, String> facts, Actor actor) {
        var subject = room.roomId().subject();
        events.publishEvent(new RosterMoved(
                RosterMoved.newKey(subject),
                subject,
                room.roomId().link(),
                step,
                room.name(),
                actor,
                time.now(),
                facts,
                Set.of()));
    }

    Signed by(Actor actor) {
        return Signed.of(actor, time.now());
    }

    OfficeTime time() {
        return time;
    }
}
