package org.shuniu.duty.service.check;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.check.CheckKind;

/**
 * Calls rooms below.
 *
 * @param roomId the calling room, the first of one's own when null
 * @param rooms who is called
 * @param words what was dialled or asked
 * @param minutes within which an answer counts; the parameter when null
 */
public record StartCheck(
        @Nullable Long roomId,

        @NotNull(message = "{duty.check.kind.required}") @Nullable
        CheckKind kind,

        @NotEmpty(message = "{duty.check.rooms.required}") List<Long> rooms,

        @Size(max = 500, message = "{duty.watch.words.long}") @Nullable
        String words,

        @Min(value = 1, message = "{duty.check.minutes.range}")
        @Max(value = 1440, message = "{duty.check.minutes.range}")
        @Nullable
        Integer minutes) {
    public StartCheck {
        rooms = Stream.ofNullable((@Nullable List<Long>) rooms)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
