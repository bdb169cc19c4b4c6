package org.shuniu.duty.service.room;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuniu.duty.domain.room.DutyRoom;
import org.shuniu.duty.domain.room.DutyRoomRepository;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.springframework.stereotype.Component;

/** Who may know of a room: its own organ's duty people and leaders; duty people of the rooms above, beside and below. */
@Component
public class RoomReaders {
    private static final List<Role> NETWORK =
            List.of(Role.DUTY_OFFICER, Role.DUTY_DIRECTOR, Role.EMERGENCY_SIGNER, Role.DUTY_ASSESSOR);
    private static final List<Role> LEADING = List.of(Role.LEADER, Role.SECRETARY, Role.PRINCIPAL);

    private final DutyRoomRepository rooms;
    private final Grants grants;

    RoomReaders(DutyRoomRepository rooms, Grants grants) {
        this.rooms = rooms;
        this.grants = grants;
    }

    /** After a room was opened or got another room above it: for it and for all rooms it is now connected with. */
    public void refresh(DutyRoom room, LocalDate today) {
        var family = family(room);
        for (var one : family) {
            var readers = new ArrayList<>(principals(LEADING, one.organId()));
            family(one).forEach(other -> readers.addAll(principals(NETWORK, other.organId())));
            grants.grant(one.roomId().subject(), today, readers);
        }
    }

    private static List<String> principals(List<Role> roles, long organId) {
        return roles.stream().map(role -> Principals.role(role, organId)).toList();
    }

    /** Itself, the room above, the rooms beside it, the rooms below. */
    private List<DutyRoom> family(DutyRoom room) {
        Long upper = room.upperRoomId();
        var above = upper == null ? Stream.<DutyRoom>empty() : rooms.findById(upper).stream();
        var beside =
                upper == null ? Stream.<DutyRoom>empty() : rooms.findByUpperRoomIdAndOpenTrueOrderById(upper).stream();
        var below = rooms.findByUpperRoomIdAndOpenTrueOrderById(room.id()).stream();
        return Stream.of(Stream.of(room), above, beside, below)
                .flatMap(stream -> stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
