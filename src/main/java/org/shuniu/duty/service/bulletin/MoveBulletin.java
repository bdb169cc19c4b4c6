package org.shuniu.duty.service.bulletin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; sending back asks for words. */
public record MoveBulletin(
        @Size(max = 500, message = "{duty.bulletin.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{duty.bulletin.version.required}")
        Integer version) {}
