package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step of a roster with words, where there are any. */
public record SayRoster(
        @Nullable @Size(max = 500, message = "{roster.words.long}")
        String words,

        int version) {}
