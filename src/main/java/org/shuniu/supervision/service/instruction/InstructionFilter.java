package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionStatus;

/**
 * What the register is narrowed to; kept in its address.
 *
 * @param text in the instruction, the title or number of its paper
 * @param leader and {@code unit}: part of a name
 * @param from and {@code to}: days on which it was given, both inclusive
 * @param late past its day and not settled
 */
public record InstructionFilter(
        @Nullable String text,
        @Nullable InstructionKind kind,
        @Nullable InstructionStatus status,
        @Nullable String leader,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean late) {
    public static InstructionFilter none() {
        return new InstructionFilter(null, null, null, null, null, null, null, null);
    }
}
