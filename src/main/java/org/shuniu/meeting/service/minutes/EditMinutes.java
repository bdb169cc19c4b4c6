package org.shuniu.meeting.service.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other words for minutes, one paragraph a line, with the record kept at the meeting and the distribution list.
 *
 * @param readers persons in the order in which they stand on the list
 */
public record EditMinutes(
        @NotBlank(message = "{meeting.minutes.title.required}")
        @Size(max = 150, message = "{meeting.minutes.title.long}")
        String title,

        @NotBlank(message = "{meeting.minutes.body.required}")
        @Size(max = 50000, message = "{meeting.minutes.body.long}")
        String body,

        @Size(max = 100000, message = "{meeting.minutes.record.long}") @Nullable
        String record,

        List<Long> readers,

        @NotNull(message = "{meeting.minutes.version.required}")
        Integer version) {
    public EditMinutes {
        readers = Stream.ofNullable((@Nullable List<Long>) readers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
