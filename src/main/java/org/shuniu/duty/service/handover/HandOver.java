package org.shuniu.duty.service.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The outgoing main officer signs.
 *
 * @param working names of the equipment that works; words are asked for when something is not among them
 */
public record HandOver(
        List<String> working,

        @Size(max = 1000, message = "{duty.watch.words.long}") @Nullable
        String remark,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {
    public HandOver {
        working = Stream.ofNullable((@Nullable List<String>) working)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
