package org.shuniu.calendar.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day off of this place only. */
public record AddLocalHoliday(
        @NotNull(message = "{calendar.local.day.required}") @Nullable
        LocalDate day,

        @NotBlank(message = "{calendar.local.name.required}") @Size(max = 30, message = "{calendar.local.name.long}")
        String name) {
    public static AddLocalHoliday blank() {
        return new AddLocalHoliday(null, "");
    }
}
