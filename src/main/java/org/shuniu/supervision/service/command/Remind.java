package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shuniu.supervision.domain.record.ReminderKind;

/** 催办 by a person: by telephone or by letter. */
public record Remind(
        @NotNull(message = "{supervision.kind.required}") ReminderKind kind,

        @NotBlank(message = "{supervision.words.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String text,

        int version) {}
