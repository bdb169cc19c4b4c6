package org.shuniu.meeting.service.minutes;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.minutes.MinutesPeople;

/**
 * Other words for minutes, one paragraph a line, with the record kept at the meeting and the distribution list.
 *
 * @param present 出席, one name a line; null leaves them as they stand, as with {@code onLeave} and {@code observers}
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

        @Size(max = 5000, message = "{meeting.minutes.people.long}") @Nullable
        String present,

        @Size(max = 5000, message = "{meeting.minutes.people.long}") @Nullable
        String onLeave,

        @Size(max = 5000, message = "{meeting.minutes.people.long}") @Nullable
        String observers,

        List<Long> readers,

        @NotNull(message = "{meeting.minutes.version.required}")
        Integer version) {
    public EditMinutes {
        readers = Stream.ofNullable((@Nullable List<Long>) readers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }

    MinutesPeople people(MinutesPeople former) {
        return new MinutesPeople(
                names(present, former.present()),
                names(onLeave, former.onLeave()),
                names(observers, former.observers()));
    }

    private static String names(@Nullable String typed, String former) {
        return typed == null
                ? former
                : typed.lines()
                        .map(String::strip)
                        .filter(name -> !name.isEmpty())
                        .collect(Collectors.joining("\n"));
    }
}
