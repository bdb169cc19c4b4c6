package org.shuniu.duty.service.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The incoming main officer signs.
 *
 * @param taken refs of the open matters that he or she takes over by name, e.g. DUTY_LOG-12
 */
public record SignIn(
        List<String> taken,

        @Size(max = 500, message = "{duty.watch.words.long}") @Nullable
        String remark,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {
    public SignIn {
        taken = Stream.ofNullable((@Nullable List<String>) taken)
                .flatMap(List::stream)
                .distinct()
                .toList();
    }
}
