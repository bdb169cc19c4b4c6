package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;

/**
 * One line of the register.
 *
 * @param matters how many matters were made of it
 * @param outcome the last result written back
 */
public record InstructionRow(
        long id,
        LocalDate givenOn,
        String leaderName,
        InstructionKind kind,
        String words,
        String paperTitle,
        @Nullable String paperNumber,
        InstructionUrgency urgency,
        @Nullable LocalDate dueOn,
        @Nullable String leadUnitName,
        @Nullable String responsible,
        InstructionStatus status,
        boolean late,
        long matters,
        @Nullable String outcome) {

    public String tone() {
        return tone(status);
    }

    static String tone(InstructionStatus status) {
        return switch (status) {
            case REGISTERED -> "warning";
            case FOLLOWED_UP -> "info";
            case SETTLED -> "success";
            case WAIVED -> "secondary";
        };
    }
}
