package org.shuniu.duty.service.log;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Gives an open entry into the hands of one named person. */
public record TakeEntry(
        @NotNull(message = "{duty.log.taker.required}") @Nullable
        Long takerId,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
