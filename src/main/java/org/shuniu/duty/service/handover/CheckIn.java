package org.shuniu.duty.service.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The leader in charge is there.
 *
 * @param onSite in the office, not at the end of a telephone
 */
public record CheckIn(
        @NotNull(message = "{duty.watch.onSite.required}") @Nullable
        Boolean onSite,

        @Size(max = 500, message = "{duty.watch.words.long}") @Nullable
        String remark,

        @NotNull(message = "{duty.watch.version.required}") @Nullable
        Integer version) {}
