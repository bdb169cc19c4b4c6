package org.shuniu.supervision.service.study;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; sending back asks for words. */
public record MoveStudy(
        @Size(max = 500, message = "{supervision.study.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{supervision.study.version.required}") @Nullable
        Integer version) {}
