package org.shuniu.duty.service.bulletin;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A new issue about these incidents, at least one. */
public record DraftBulletin(
        @NotEmpty(message = "{duty.bulletin.incidents.required}")
        @Size(max = 20, message = "{duty.bulletin.incidents.many}")
        List<Long> incidents) {
    public DraftBulletin {
        incidents = Stream.ofNullable((@Nullable List<Long>) incidents)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
