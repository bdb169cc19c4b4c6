package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The answer to a request for more time. */
public record DecideExtension(
        @Nullable @NotNull(message = "{supervision.answer.required}")
        Boolean granted,

        @Nullable @Size(max = 2000, message = "{supervision.words.long}")
        String opinion,

        int version) {}
