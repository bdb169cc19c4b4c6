package org.shuniu.duty.service.incident.handling;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** What was answered, or what came of a task. */
public record AnswerDispatch(
        @NotBlank(message = "{incident.words.required}") @Size(max = 1000, message = "{incident.text.long}") @Nullable
        String words) {}
