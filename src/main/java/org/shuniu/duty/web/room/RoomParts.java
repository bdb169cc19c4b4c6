package org.shuniu.duty.web.room;

import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.RoomThings;
import org.shuniu.duty.service.roster.LeaveService;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Component;

/** The services behind the parts of a room, and how a part is taken away. */
@Component
record RoomParts(RoomService rooms, RoomThings things, LeaveService leaves) {

    /** A part by the noun of its address; for people {@code partId} is the person's. */
    void remove(DutyRoomId id, String noun, long partId, Actor actor) {
        switch (noun) {
            case "officers" -> rooms.remove(id, Seat.OFFICER, partId, actor);
            case "leaders" -> rooms.remove(id, Seat.LEADER, partId, actor);
            case "lines" -> things.closeLine(id, partId, actor);
            case "equipment" -> things.removeEquipment(id, partId, actor);
            case "cards" -> things.removeCard(id, partId, actor);
            default -> leaves.remove(id, partId, actor);
        }
    }
}
