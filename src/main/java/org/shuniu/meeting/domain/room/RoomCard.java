package org.shuniu.meeting.domain.room;

import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a room is, as its keeper describes it. */
public record RoomCard(
        String name,
        String place,
        int capacity,
        Set<Equipment> equipment,
        LocalTime opensAt,
        LocalTime closesAt,
        @Nullable String note,
        boolean open) {
    public RoomCard {
        equipment = Set.copyOf(equipment);
    }
}
