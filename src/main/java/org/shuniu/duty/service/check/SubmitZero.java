package org.shuniu.duty.service.check;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reports a day.
 *
 * @param day today when null; a day that was missed may be made up for, and stays missed
 * @param nothing nothing happened
 * @param entries ids of entries of the own log, where something did
 */
public record SubmitZero(
        @NotNull(message = "{duty.zero.period.required}") @Nullable
        Long periodId,

        @Nullable Long roomId,
        @Nullable LocalDate day,

        @NotNull(message = "{duty.zero.nothing.required}") @Nullable
        Boolean nothing,

        @Size(max = 1000, message = "{duty.watch.words.long}") @Nullable
        String words,

        List<Long> entries) {
    public SubmitZero {
        entries = Stream.ofNullable((@Nullable List<Long>) entries)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
