package org.shuniu.supervision.service.instruction;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.followup.FollowUpSource;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;

/**
 * Registers an instruction, or puts a registration right.
 *
 * @param paperKind and {@code paperId}: the record on which it stands; both null for a paper from outside
 * @param limitDays working days; null for the limit of the urgency
 * @param leadUnit named as on the paper
 * @param version version the form was drawn from; 0 for a new one
 */
public record RegisterInstruction(
        @NotNull(message = "{instruction.leader.required}") @Nullable
        Long leaderId,

        @NotNull(message = "{instruction.givenOn.required}") @Nullable
        LocalDate givenOn,

        @NotNull(message = "{instruction.kind.required}") @Nullable
        InstructionKind kind,

        @NotBlank(message = "{instruction.words.required}") @Size(max = 2000, message = "{instruction.words.long}")
        String words,

        @Nullable String paperKind,
        @Nullable Long paperId,

        @Size(max = 200, message = "{instruction.text.long}") @Nullable
        String paperTitle,

        @Size(max = 100, message = "{instruction.text.long}") @Nullable
        String paperNumber,

        @NotNull(message = "{instruction.urgency.required}") @Nullable
        InstructionUrgency urgency,

        @Min(value = 1, message = "{instruction.limit.range}")
        @Max(value = 250, message = "{instruction.limit.range}")
        @Nullable
        Integer limitDays,

        @Size(max = 100, message = "{instruction.text.long}") @Nullable
        String leadUnit,

        @Size(max = 50, message = "{instruction.text.long}") @Nullable
        String responsible,

        int version) {

    public static RegisterInstruction blank(LocalDate today) {
        // @formatter:off
        return new RegisterInstruction(
                null, today, InstructionKind.ACT_AND_REPORT, "", null, null, null, null, InstructionUrgency.ORDINARY,
                null, null, null, 0);
        // @formatter:on
    }

    /** The same form with this record as its paper. */
    public RegisterInstruction on(FollowUpSource.Paper paper) {
        // @formatter:off
        return new RegisterInstruction(
                leaderId, givenOn, kind, words, paper.subject().kind(), paper.subject().id(), paper.title(),
                paper.number(), urgency, limitDays, leadUnit, responsible, version);
        // @formatter:on
    }

    public boolean isOnRecord() {
        return paperKind != null && !paperKind.isBlank() && paperId != null;
    }
}
