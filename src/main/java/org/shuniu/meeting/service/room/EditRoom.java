package org.shuniu.meeting.service.room;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.domain.room.RoomCard;

/** A room, new or described anew. */
public record EditRoom(
        @NotBlank(message = "{meeting.room.name.required}") @Size(max = 60, message = "{meeting.room.long}")
        String name,

        @NotBlank(message = "{meeting.room.place.required}") @Size(max = 120, message = "{meeting.room.long}")
        String place,

        @NotNull(message = "{meeting.room.capacity.range}")
        @Min(value = 1, message = "{meeting.room.capacity.range}")
        @Max(value = 5000, message = "{meeting.room.capacity.range}")
        @Nullable
        Integer capacity,

        List<Equipment> equipment,

        @NotNull(message = "{meeting.room.hours.required}") @Nullable
        LocalTime opensAt,

        @NotNull(message = "{meeting.room.hours.required}") @Nullable
        LocalTime closesAt,

        @Size(max = 300, message = "{meeting.room.long}") @Nullable
        String note,

        boolean open,
        int version) {
    public EditRoom {
        equipment = Stream.ofNullable((@Nullable List<Equipment>) equipment)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    public static EditRoom blank() {
        return new EditRoom("", "", null, List.of(), LocalTime.of(8, 0), LocalTime.of(22, 0), null, true, 0);
    }

    RoomCard card() {
        var all = EnumSet.noneOf(Equipment.class);
        all.addAll(equipment);
        String said = note == null || note.isBlank() ? null : note.strip();
        return new RoomCard(
                name.strip(),
                place.strip(),
                Objects.requireNonNull(capacity),
                all,
                Objects.requireNonNull(opensAt),
                Objects.requireNonNull(closesAt),
                said,
                open);
    }
}
