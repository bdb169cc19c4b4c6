package org.shuniu.supervision.service.intake;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.supervision.InstructionId;
import org.shuniu.supervision.domain.instruction.InstructionAction;
import org.shuniu.supervision.service.instruction.InstructionAccess;
import org.shuniu.supervision.service.instruction.InstructionPolicy;
import org.springframework.stereotype.Component;

/** Whose duty it is to take decisions up; refusals are on record. */
@Component
public class IntakeGate {
    private final InstructionPolicy policy;
    private final InstructionAccess instructions;
    private final Trail trail;

    IntakeGate(InstructionPolicy policy, InstructionAccess instructions, Trail trail) {
        this.policy = policy;
        this.instructions = instructions;
        this.trail = trail;
    }

    boolean mayTakeUp(Actor actor) {
        return policy.refusalToTakeUp(actor).isEmpty();
    }

    public void requireTakingUp(String step, @Nullable SubjectRef source, Actor actor) {
        policy.refusalToTakeUp(actor).ifPresent(refusal -> {
            trail.refused(actor, "followup." + step, source, Map.of("reason", refusal.key()));
            throw new RefusedException(refusal);
        });
    }

    /** The decision may become a matter now: it wants a report, and nobody found that it needs no matter. */
    void requireOpen(Decision decision, Actor actor) {
        if (decision.source().kind().equals(InstructionId.KIND)) {
            instructions.opened(new InstructionId(decision.source().id()), InstructionAction.PROPOSE, actor);
            return;
        }
        requireTakingUp("PROPOSE", decision.source(), actor);
        if (decision.waivedBecause() != null) {
            throw new ConflictException(new Refusal("intake.refused.waived"));
        }
    }
}
