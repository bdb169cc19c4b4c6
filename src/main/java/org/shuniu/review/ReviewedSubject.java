package org.shuniu.review;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;

/**
 * What a module tells the engine about its subject; one bean per subject kind. All calls come inside the transaction
 * of the move, after the case row is locked.
 */
public interface ReviewedSubject {
    String kind();

    /** Step kinds that routes for this subject may use, in the usual order; position 0 (DRAFT) is implied. */
    List<StepKind> stepKinds();

    /** Separation of duties and phase: asked for the button and again for the command. */
    Optional<Refusal> refusal(Actor actor, SubjectRef subject, StepView step, Move move);

    /**
     * The same for a signer who was asked beside the handlers (加签): where his word is heard but does not decide, more
     * persons may be asked.
     */
    default Optional<Refusal> refusalBeside(Actor actor, SubjectRef subject, StepView step, Move move) {
        return refusal(actor, subject, step, move);
    }

    /** True when the step has no work for this subject (会签 without units, 协调 without disagreement). */
    boolean skips(SubjectRef subject, StepView step);

    /**
     * Posts chosen by the subject for a step whose route says CHOSEN: (personId, unitId) pairs in order; empty for
     * steps by role.
     */
    List<Handler> chosen(SubjectRef subject, StepView step);

    /** A handler chosen by the subject. */
    record Handler(long personId, long unitId) {}

    /**
     * True when a step that opens again is for those whom the subject names now; else it is for those who handled it
     * before.
     */
    default boolean namesAnew(SubjectRef subject, StepView step) {
        return false;
    }

    /** A handler of the open step took back what he had said, and holds work there again. */
    default void retracted(SubjectRef subject, StepView step) {}

    /** The step opened (also again after a return). */
    void entered(SubjectRef subject, StepView step);

    /** All handlers of the step are done. */
    void completed(SubjectRef subject, StepView step, Actor actor);

    /** The case went back from one step to an earlier one (position 0: to the drafter). */
    void returned(SubjectRef subject, StepView from, StepView to, String reason, Actor actor);

    /** The case ended before its last step: recalled to the draft (RECALL), or for good (TERMINATE). */
    void ended(SubjectRef subject, Move how, String reason, Actor actor);
}
