package org.shuniu.identity.service.organ;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Another superior from a day on. */
public record MoveOrgan(
        int version,
        @Nullable Long parentId,
        @NotNull(message = "{identity.date.required}") LocalDate from) {}
