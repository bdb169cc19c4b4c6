package org.shuniu.duty.service.incident.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A task of exactly one person by name, with the minute at which it is due. */
public record GiveTask(
        @NotBlank(message = "{incident.task.task.required}")
        @Size(max = 500, message = "{incident.text.long}")
        @Nullable
        String task,

        @NotNull(message = "{incident.task.person.required}") @Nullable
        Long personId,

        @NotBlank(message = "{incident.task.dueAt.required}") @Nullable
        String dueAt) {
    public static GiveTask blank() {
        return new GiveTask(null, null, null);
    }
}
