package org.shuniu.meeting.service.minutes;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; sending back asks for words. */
public record MoveMinutes(
        @Size(max = 500, message = "{meeting.minutes.opinion.long}") @Nullable
        String opinion,

        @NotNull(message = "{meeting.minutes.version.required}")
        Integer version) {}
