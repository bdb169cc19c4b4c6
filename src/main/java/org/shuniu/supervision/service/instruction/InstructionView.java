package org.shuniu.supervision.service.instruction;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.domain.instruction.InstructionKind;
import org.shuniu.supervision.domain.instruction.InstructionStatus;
import org.shuniu.supervision.domain.instruction.InstructionUrgency;

/**
 * One instruction. What may be corrected is named as in the command.
 *
 * @param paperLink page of the paper, null where it is from outside or the reader may not know of it
 * @param late its day is past and it is not settled
 */
public record InstructionView(
        long id,
        int version,
        InstructionStatus status,
        InstructionKind kind,
        long leaderId,
        String leaderName,
        LocalDate givenOn,
        String words,
        @Nullable String paperKind,
        @Nullable Long paperId,
        String paperTitle,
        @Nullable String paperNumber,
        @Nullable String paperLink,
        InstructionUrgency urgency,
        @Nullable Integer limitDays,
        @Nullable LocalDate dueOn,
        boolean dueProvisional,
        boolean late,
        @Nullable String leadUnit,
        @Nullable String responsible,
        String organName,
        String clerkName,
        LocalDate registeredOn,
        @Nullable String waivedBecause,
        @Nullable String waivedByName,
        @Nullable LocalDate settledOn,
        List<InstructionActionLine> actions) {

    public InstructionView {
        actions = List.copyOf(actions);
    }

    public boolean may(String action) {
        return actions.stream().anyMatch(line -> line.open() && line.action() == InstructionAction.valueOf(action));
    }

    /** Without its steps, which a program asks for by themselves, in words. */
    public InstructionView plain() {
        // @formatter:off
        return new InstructionView(id, version, status, kind, leaderId, leaderName, givenOn, words, paperKind, paperId,
                paperTitle, paperNumber, paperLink, urgency, limitDays, dueOn, dueProvisional, late, leadUnit,
                responsible, organName, clerkName, registeredOn, waivedBecause, waivedByName, settledOn, List.of());
        // @formatter:on
    }

    public String tone() {
        return InstructionRow.tone(status);
    }

    /** The form as it stands. */
    public RegisterInstruction form() {
        // @formatter:off
        return new RegisterInstruction(
                leaderId, givenOn, kind, words, paperKind, paperId, paperTitle, paperNumber, urgency, limitDays,
                leadUnit, responsible, version);
        // @formatter:on
    }
}
