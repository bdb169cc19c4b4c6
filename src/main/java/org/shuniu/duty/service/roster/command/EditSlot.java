package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A shift of a roster, new or changed.
 *
 * @param startsAt as a datetime-local field holds it, 2026-10-03T20:00
 * @param seconds ids of the 副班
 */
public record EditSlot(
        @NotBlank(message = "{roster.slot.start.required}") String startsAt,
        @NotBlank(message = "{roster.slot.end.required}") String endsAt,
        @Nullable Long mainId,
        @Nullable List<Long> seconds,
        @Nullable Long leaderId,
        int version) {

    /** Ids of the 副班, nobody twice. */
    public List<Long> secondIds() {
        return (seconds == null ? Stream.<Long>empty() : seconds.stream())
                .filter(Objects::nonNull)
                .filter(id -> !id.equals(mainId))
                .distinct()
                .toList();
    }
}
