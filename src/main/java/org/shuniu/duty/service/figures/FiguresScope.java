package org.shuniu.duty.service.figures;

import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.springframework.stereotype.Component;

/** Whose figures a person sees: of the first duty room of the own organ, and only of incidents he or she may know of. */
@Component
class FiguresScope {
    /** Counted incidents: the room's, in the period, visible; what was merged is told by the main one. */
    static final String COUNTED = """
            s.room_id = :room and s.merged_into_id is null and s.received_at >= :from and s.received_at < :until and\s""" + Visibility.PREDICATE;

    private static final Set<Role> READERS = Set.of(
            Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.DUTY_ASSESSOR, Role.LEADER, Role.PRINCIPAL, Role.SECRETARY);

    private final DutyRooms rooms;
    private final OfficeTime time;

    FiguresScope(DutyRooms rooms, OfficeTime time) {
        this.rooms = rooms;
        this.time = time;
    }

    static Set<Role> readers() {
        return READERS;
    }

    DutyRoom room(Actor actor) {
        if (actor.isAdministrator() || READERS.stream().noneMatch(actor::has)) {
            throw new RefusedException(new Refusal("duty.figures.refused"));
        }
        return rooms.lookedInto(actor).stream()
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal("duty.watch.refused.noRoom")));
    }

    List<DutyRoom> below(DutyRoom room) {
        return rooms.below(room.roomId());
    }

    FiguresPeriod period(FiguresPeriod asked) {
        return asked.orThisQuarter(time);
    }

    /** What {@link #COUNTED} and the clocks bind. */
    Map<String, Object> params(DutyRoom room, FiguresPeriod period, Actor actor) {
        var params = new LinkedHashMap<String, Object>();
        params.put("room", room.id());
        params.put("from", start(Objects.requireNonNull(period.from())));
        params.put("until", start(Objects.requireNonNull(period.to()).plusDays(1)));
        params.put("subjectKind", IncidentId.KIND);
        params.put("principals", Principals.of(actor));
        return params;
    }

    Timestamp now() {
        return Timestamp.from(time.now());
    }

    private static Timestamp start(LocalDate day) {
        return Timestamp.from(OfficeTime.at(day, LocalTime.MIDNIGHT));
    }
}
