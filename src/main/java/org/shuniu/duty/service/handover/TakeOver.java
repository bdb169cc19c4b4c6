package org.shuniu.duty.service.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The director ends a shift whose officers never signed, and says why. */
public record TakeOver(
        @NotBlank(message = "{duty.watch.reason.required}") @Size(max = 500, message = "{duty.watch.words.long}")
        String reason,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
