package org.shuniu.duty.service.score;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** Asks for a reversal with its evidence, or decides on it with words. */
public record MoveLine(
        @NotBlank(message = "{duty.score.words.required}") @Size(max = 1000, message = "{duty.watch.words.long}")
        String words,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
