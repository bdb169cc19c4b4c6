package org.shuniu.meeting.service.seat;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.seat.SeatRule;

/**
 * Draws the plan anew, in place of the one before.
 *
 * @param podium how many of the first sit on the platform
 * @param version of the plan the form was drawn from, -1 where there was none
 */
public record DrawSeats(
        @NotNull(message = "{meeting.seat.podium.range}")
        @Min(value = 0, message = "{meeting.seat.podium.range}")
        @Max(value = 30, message = "{meeting.seat.podium.range}")
        @Nullable
        Integer podium,

        @NotNull(message = "{meeting.seat.rows.range}")
        @Min(value = 0, message = "{meeting.seat.rows.range}")
        @Max(value = 60, message = "{meeting.seat.rows.range}")
        @Nullable
        Integer rows,

        @NotNull(message = "{meeting.seat.columns.range}")
        @Min(value = 1, message = "{meeting.seat.columns.range}")
        @Max(value = 40, message = "{meeting.seat.columns.range}")
        @Nullable
        Integer columns,

        @NotNull(message = "{meeting.seat.rule.required}") @Nullable
        SeatRule rule,

        int version) {}
