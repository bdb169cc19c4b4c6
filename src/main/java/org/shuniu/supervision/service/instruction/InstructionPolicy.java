package org.shuniu.supervision.service.instruction;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.springframework.stereotype.Component;

/** Who registers instructions, and who makes matters of them. */
@Component
public class InstructionPolicy {
    public Optional<Refusal> refusalToRegister(Actor actor) {
        return unless(supervises(actor) || actor.has(Role.RECORDING_CLERK), "instruction.refused.notClerk");
    }

    /** 立项 and 无需督办 are the supervision's to decide, whatever the decision comes from. */
    public Optional<Refusal> refusalToTakeUp(Actor actor) {
        return unless(supervises(actor), "instruction.refused.notSupervisor");
    }

    public Optional<Refusal> refusal(Actor actor, Instruction instruction, InstructionAction action) {
        return switch (action) {
            case CORRECT -> refusalToRegister(actor);
            case PROPOSE, WAIVE, RECONSIDER -> wantsReport(instruction).or(() -> refusalToTakeUp(actor));
            case DROP, SETTLE, REOPEN -> Optional.of(new Refusal("instruction.refused.byMatter"));
        };
    }

    /** “阅知、阅研” are not 立项 (common practice, B-3.2). */
    private static Optional<Refusal> wantsReport(Instruction instruction) {
        return instruction.note().wantsReport()
                ? Optional.empty()
                : Optional.of(new Refusal("instruction.refused.forInformation").from("instruction.source.practice"));
    }

    /** The phase does not allow it. */
    public static Optional<Refusal> outOfOrder(Instruction instruction, InstructionAction action) {
        return unless(action.startsFrom(instruction.status()), "instruction.refused.phase." + instruction.status());
    }

    private static boolean supervises(Actor actor) {
        return actor.has(Role.SUPERVISOR) || actor.has(Role.SUPERVISION_HEAD);
    }

    private static Optional<Refusal> unless(boolean allowed, String key) {
        return allowed ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
