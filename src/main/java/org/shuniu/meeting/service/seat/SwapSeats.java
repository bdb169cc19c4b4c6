package org.shuniu.meeting.service.seat;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Two attendees change places. */
public record SwapSeats(
        @NotNull(message = "{meeting.seat.whom.required}") @Nullable
        Long first,

        @NotNull(message = "{meeting.seat.whom.required}") @Nullable
        Long second,

        int version) {}
