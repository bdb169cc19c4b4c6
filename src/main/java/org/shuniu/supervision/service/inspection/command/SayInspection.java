package org.shuniu.supervision.service.inspection.command;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A step with what is said to it; some steps ask for words. */
public record SayInspection(
        @Nullable @Size(max = 1000, message = "{inspection.words.long}")
        String words,

        int version) {}
