package org.shuniu.supervision.service.instruction;

import java.util.Map;
import java.util.Optional;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.Instruction;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.domain.instruction.InstructionRepository;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), allowed (403), moved meanwhile (409). */
@Component
public class InstructionAccess {
    private final InstructionRepository instructions;
    private final InstructionPolicy policy;
    private final Visibility visibility;
    private final Trail trail;

    InstructionAccess(
            InstructionRepository instructions, InstructionPolicy policy, Visibility visibility, Trail trail) {
        this.instructions = instructions;
        this.policy = policy;
        this.visibility = visibility;
        this.trail = trail;
    }

    public Instruction seen(InstructionId id, Actor actor) {
        visibility.require(actor, id.subject());
        return instructions.findById(id.value()).orElseThrow(NotFoundException::new);
    }

    public Instruction opened(InstructionId id, InstructionAction action, Actor actor) {
        var instruction = seen(id, actor);
        policy.refusal(actor, instruction, action).ifPresent(refusal -> {
            turnedAway(id, action, actor, refusal);
            throw new RefusedException(refusal);
        });
        InstructionPolicy.outOfOrder(instruction, action).ifPresent(refusal -> {
            turnedAway(id, action, actor, refusal);
            throw new ConflictException(refusal);
        });
        return instruction;
    }

    /** As above, for a form drawn from this version. */
    public Instruction opened(InstructionId id, InstructionAction action, int version, Actor actor) {
        var instruction = opened(id, action, actor);
        if (instruction.version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return instruction;
    }

    private void turnedAway(InstructionId id, InstructionAction action, Actor actor, Refusal refusal) {
        trail.refused(actor, "instruction." + action, id.subject(), Map.of("reason", refusal.key()));
    }

    Optional<Refusal> refusal(Instruction instruction, InstructionAction action, Actor actor) {
        return policy.refusal(actor, instruction, action).or(() -> InstructionPolicy.outOfOrder(instruction, action));
    }

    void requireClerk(Actor actor) {
        policy.refusalToRegister(actor).ifPresent(refusal -> {
            trail.refused(actor, "instruction.REGISTER", null, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }
}
