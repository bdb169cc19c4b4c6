package org.shuniu.meeting.service.attendance;

import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Ticks people off the list.
 *
 * @param present false takes back a tick made by mistake
 */
public record MarkPresent(
        @NotEmpty(message = "{meeting.attendance.whom.required}")
        List<Long> attendees,

        boolean present) {
    public MarkPresent {
        attendees = Stream.ofNullable((@Nullable List<Long>) attendees)
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
