package org.shuniu.document.service.policy;

import static org.shuniu.document.service.policy.Rulings.needs;
import static org.shuniu.document.service.policy.Rulings.unless;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;

/** Drafting: only the drafter; the exception path of DOC-12 only by office and leader of the government. */
final class DraftingRules {
    private DraftingRules() {}

    static Optional<Refusal> byDrafter(Actor actor, Situation now) {
        return unless(now.isDrafter(actor.personId()), "document.refused.notDrafter");
    }

    static Optional<Refusal> approveException(Actor actor, Situation now) {
        return ofGovernment(actor, now)
                .or(() -> needs(actor, Role.SECRETARY))
                .or(() -> unless(!state(now).officeApproved(), "document.refused.exceptionMoved"));
    }

    static Optional<Refusal> signException(Actor actor, Situation now) {
        return ofGovernment(actor, now)
                .or(() -> needs(actor, Role.LEADER, Role.PRINCIPAL))
                .or(() ->
                        unless(state(now).officeApproved(), "document.refused.exceptionOffice", "document.source.R05"))
                .or(() -> unless(!state(now).granted(), "document.refused.exceptionMoved"));
    }

    /** By whose turn it is to agree. */
    static Optional<Refusal> refuseException(Actor actor, Situation now) {
        return state(now).officeApproved() ? signException(actor, now) : approveException(actor, now);
    }

    private static Optional<Refusal> ofGovernment(Actor actor, Situation now) {
        var exception = now.exception();
        if (exception == null) {
            return Optional.of(new Refusal("document.refused.noException"));
        }
        return unless(
                now.actsFor().contains(exception.governmentId()) && !now.isDraftedBy(actor.personId()),
                "document.refused.exceptionOthers",
                "document.source.R05");
    }

    private static Situation.ExceptionState state(Situation now) {
        var exception = now.exception();
        return exception == null ? new Situation.ExceptionState(0, false, false) : exception;
    }
}
