package org.shuniu.duty.service.bulletin.paper;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A reader without an account. */
public record AddPaperReader(
        @NotBlank(message = "{duty.bulletin.paper.name.required}")
        @Size(max = 50, message = "{duty.bulletin.paper.long}")
        @Nullable
        String name,

        @NotBlank(message = "{duty.bulletin.paper.unit.required}")
        @Size(max = 100, message = "{duty.bulletin.paper.long}")
        @Nullable
        String unit,

        @NotNull(message = "{duty.bulletin.version.required}") @Nullable
        Integer version) {}
