package org.shuniu.supervision.service.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 申请延期 by so many calendar days. */
public record AskExtension(
        @Nullable
        @NotNull(message = "{supervision.days.required}")
        @Min(value = 1, message = "{supervision.days.range}")
        @Max(value = 366, message = "{supervision.days.range}")
        Integer days,

        @NotBlank(message = "{supervision.reason.required}") @Size(max = 2000, message = "{supervision.words.long}")
        String reason,

        int version) {}
