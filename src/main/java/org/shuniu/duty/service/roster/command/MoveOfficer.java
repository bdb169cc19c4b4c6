package org.shuniu.duty.service.roster.command;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * Another shift for an officer of a roster in the making.
 *
 * @param otherId who sits in the shift to come: both change places; null: the officer comes in addition
 */
public record MoveOfficer(
        @NotNull(message = "{roster.move.required}") @Nullable
        Long personId,

        @NotNull(message = "{roster.move.required}") @Nullable
        Long fromId,

        @NotNull(message = "{roster.move.required}") @Nullable
        Long toId,

        @Nullable Long otherId,
        int version) {

    public static MoveOfficer blank(int version) {
        return new MoveOfficer(null, null, null, null, version);
    }
}
