package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it. */
public record SayIncident(
        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String words,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {}
