package org.shuniu.duty.service.incident.read;

import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.service.DutyRooms;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rooms by name, for forms. */
@Component("incidentRoomChoices")
@Transactional(readOnly = true)
public class RoomChoices {
    private final DutyRooms rooms;

    RoomChoices(DutyRooms rooms) {
        this.rooms = rooms;
    }

    /** A room. */
    public record Choice(long id, String name) {}

    public List<Choice> own(Actor actor) {
        return choices(rooms.own(actor));
    }

    /** Rooms that report to this one. */
    public List<Choice> below(long roomId) {
        return choices(rooms.below(new DutyRoomId(roomId)));
    }

    private static List<Choice> choices(List<DutyRoom> found) {
        return found.stream().map(room -> new Choice(room.id(), room.name())).toList();
    }
}
