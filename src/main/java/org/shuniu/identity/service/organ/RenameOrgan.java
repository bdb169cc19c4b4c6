package org.shuniu.identity.service.organ;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A new name from a day on; what was written before keeps the old one. */
public record RenameOrgan(
        int version,

        @NotBlank(message = "{identity.organ.name.required}") @Size(max = 80, message = "{identity.organ.name.long}")
        String name,

        @Nullable @Size(max = 40, message = "{identity.organ.name.long}")
        String shortName,

        @NotNull(message = "{identity.date.required}") LocalDate from) {

    String shortNameOrName() {
        return shortName == null || shortName.isBlank() ? name : shortName;
    }
}
