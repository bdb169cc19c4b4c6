package org.shuniu.meeting.service.room;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.room.Equipment;

/**
 * What kind of room is looked for; empty fields ask for nothing.
 *
 * @param from office time such as 2026-04-13T09:00; together with {@code until} only rooms that are free then
 */
public record RoomFilter(
        @Nullable String from,
        @Nullable String until,
        @Nullable Integer people,
        List<Equipment> equipment) {
    public RoomFilter {
        equipment = Stream.ofNullable((@Nullable List<Equipment>) equipment)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public static RoomFilter none() {
        return new RoomFilter(null, null, null, List.of());
    }
}
