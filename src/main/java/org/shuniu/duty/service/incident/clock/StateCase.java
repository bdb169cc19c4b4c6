package org.shuniu.duty.service.incident.clock;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What the unit says to a case, once. */
public record StateCase(
        @NotBlank(message = "{incident.late.statement.required}")
        @Size(max = 2000, message = "{incident.text.long}")
        @Nullable
        String statement,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {}
