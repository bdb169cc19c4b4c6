package org.shuniu.duty.service.check;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

/** Rooms below report every day from that day to that day, by that time. */
public record SetPeriod(
        @Nullable Long roomId,

        @NotBlank(message = "{duty.zero.name.required}") @Size(max = 60, message = "{duty.watch.words.long}")
        String name,

        @NotNull(message = "{duty.zero.from.required}") @Nullable
        LocalDate from,

        @NotNull(message = "{duty.zero.to.required}") @Nullable
        LocalDate to,

        @NotNull(message = "{duty.zero.due.required}") @DateTimeFormat(pattern = "HH:mm") @Nullable
        LocalTime due,

        @NotEmpty(message = "{duty.check.rooms.required}") List<Long> rooms) {
    public SetPeriod {
        rooms = Stream.ofNullable((@Nullable List<Long>) rooms)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
