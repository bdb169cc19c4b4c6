package org.shuniu.duty.service.bulletin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Other words for an issue, one paragraph a line, and its distribution list.
 *
 * @param readers persons in the order in which they stand on the list
 */
public record EditBulletin(
        @NotBlank(message = "{duty.bulletin.title.required}") @Size(max = 150, message = "{duty.bulletin.title.long}")
        String title,

        @NotBlank(message = "{duty.bulletin.body.required}") @Size(max = 50000, message = "{duty.bulletin.body.long}")
        String body,

        List<Long> readers,

        @NotNull(message = "{duty.bulletin.version.required}")
        Integer version) {
    public EditBulletin {
        readers = Stream.ofNullable((@Nullable List<Long>) readers)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
