package org.shuniu.duty.service.room.command;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.room.Seat;

/**
 * Somebody whom the roster may name, new or changed.
 *
 * @param trainedOn day of the last duty training; null: not qualified as 主班 (DUTY-13)
 * @param position place in the rotation, from 1
 */
public record PutMember(
        @NotNull(message = "{dutyroom.person.required}") Long personId,
        @NotNull(message = "{dutyroom.seat.required}") Seat seat,
        @Nullable LocalDate trainedOn,

        @Nullable @Min(value = 1, message = "{dutyroom.position.range}")
        Integer position) {}
