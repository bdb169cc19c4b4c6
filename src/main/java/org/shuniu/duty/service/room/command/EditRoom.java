package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.RoomKind;

/**
 * A duty room, new or changed.
 *
 * @param workday shifts of a working day, e.g. 08:00-20:00 20:00-08:00; so for the other kinds of days
 */
public record EditRoom(
        @NotBlank(message = "{dutyroom.name.required}") @Size(max = 100, message = "{dutyroom.text.long}")
        String name,

        @NotNull(message = "{dutyroom.kind.required}") RoomKind kind,
        @Nullable Long upperRoomId,

        @Nullable
        @Min(value = 1, message = "{dutyroom.minOfficers.range}")
        @Max(value = 9, message = "{dutyroom.minOfficers.range}")
        Integer minOfficers,

        @Nullable
        @Min(value = 0, message = "{dutyroom.restHours.range}")
        @Max(value = 96, message = "{dutyroom.restHours.range}")
        Integer restHours,

        @Nullable String workday,
        @Nullable String weekend,
        @Nullable String holiday,
        @Nullable String workedWeekend,
        int version) {
    public static EditRoom blank() {
        String halves = "08:00-20:00 20:00-08:00";
        return new EditRoom("", RoomKind.UNIT, null, null, null, halves, halves, halves, halves, 0);
    }
}
