package org.shuniu.duty.service.wall;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A screen for the wall of this room; its name tells where it hangs. */
public record IssueWallDevice(
        @NotNull(message = "{duty.wall.room.required}") @Nullable
        Long room,

        @NotBlank(message = "{duty.wall.name.required}") @Size(max = 60, message = "{duty.wall.name.long}")
        String name) {}
