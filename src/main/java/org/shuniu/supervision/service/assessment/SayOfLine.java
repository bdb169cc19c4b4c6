package org.shuniu.supervision.service.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What a unit holds against a line, or what supervision answers.
 *
 * @param upheld of an answer: the unit is right, and the line is struck
 */
public record SayOfLine(
        @NotBlank(message = "{supervision.assessment.words.required}")
        @Size(max = 500, message = "{supervision.assessment.words.long}")
        String words,

        @Nullable Boolean upheld,

        @NotNull(message = "{supervision.assessment.version.required}") @Nullable
        Integer version) {}
