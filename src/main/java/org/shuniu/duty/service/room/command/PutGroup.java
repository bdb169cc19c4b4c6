package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A group (班组) of a room, new or changed.
 *
 * @param groupId null for a new one
 * @param position place in the rotation, from 1
 * @param members officers of the room in the order in which they are seated
 */
public record PutGroup(
        @Nullable Long groupId,

        @NotBlank(message = "{dutyroom.name.required}") @Size(max = 100, message = "{dutyroom.text.long}")
        String name,

        @Nullable @Min(value = 1, message = "{dutyroom.position.range}")
        Integer position,

        @NotEmpty(message = "{dutyroom.group.members.required}")
        List<Long> members) {
    public static PutGroup blank() {
        return new PutGroup(null, "", null, List.of());
    }
}
