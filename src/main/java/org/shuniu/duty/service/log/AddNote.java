package org.shuniu.duty.service.log;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** A line below an entry; a handling step, a correction and a reopening ask for words. */
public record AddNote(
        @Size(max = 2000, message = "{duty.log.text.long}") @Nullable
        String words,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
