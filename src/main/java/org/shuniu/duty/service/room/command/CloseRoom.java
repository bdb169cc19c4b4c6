package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The end of a duty room, or that it is in use again, with the reason. */
public record CloseRoom(
        @NotBlank(message = "{dutyroom.close.reason.required}")
        @Size(max = 500, message = "{dutyroom.close.reason.long}")
        @Nullable
        String reason,

        int version) {
    public static CloseRoom blank(int version) {
        return new CloseRoom(null, version);
    }
}
