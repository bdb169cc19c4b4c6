package org.shuniu.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;

/** The engine as other modules use it. Every change joins the caller's transaction. */
public interface ReviewDesk {
    /** Opens the case at the first step that has work, or sends a draft that came back on its way again. */
    StepView submit(StartCase command, Actor actor);

    /** The open step of the subject's case, if the case is open. */
    Optional<StepView> openStep(SubjectRef subject);

    /** The actor's own open work item (also by delegation), if any. */
    Optional<WorkItemView> itemFor(SubjectRef subject, Actor actor);

    /**
     * The actor as he handles that item: for himself, or for the person whose item it is (乙（代甲）); empty when he has
     * none.
     */
    Optional<Actor> handler(SubjectRef subject, Actor actor);

    /** What the actor wrote of his opinion on that item before he gave it; empty when nothing is kept. */
    String draft(SubjectRef subject, Actor actor);

    List<WorkItemView> openItems(SubjectRef subject);

    /**
     * 同意 or 不同意 of the actor's own item, with an opinion. ConflictException when somebody moved first or
     * {@code itemVersion} is stale; RefusedException when the item is not the actor's.
     */
    void complete(SubjectRef subject, Move agreeOrDisagree, String opinion, int itemVersion, Actor actor);

    /**
     * The steps whose handlers this actor has to name before he completes the open one; empty for everybody else. Two
     * where the subject may still leave out the first.
     *
     * @param text part of a name or pinyin initials; empty for all
     */
    List<NextStep> nextSteps(SubjectRef subject, String text, List<Long> chosen, Actor actor);

    /** Names them; InvalidException at {@code next} for somebody who may not handle the coming step. */
    void nameNext(SubjectRef subject, List<Long> personIds, Actor actor);

    /** 退回 to an earlier position. */
    void sendBack(SubjectRef subject, int toPosition, ReturnMode mode, String reason, int itemVersion, Actor actor);

    /**
     * Holds the case for the rest of the transaction. ConflictException when somebody moved first or the actor's open
     * item is no longer of this version; for steps that the subject takes by {@link #reopen} or {@link #terminate}.
     */
    void hold(SubjectRef subject, int itemVersion, Actor actor);

    /** Goes back to an earlier step kind because the subject requires it (e.g. 实质修改 → 签发). */
    void reopen(SubjectRef subject, String stepKind, String reason, Actor actor);

    /**
     * 逾期: takes all who have not acted out of the open step, because the subject says that their time is up, and goes
     * on; whether it may is the subject's own rule.
     */
    void lapse(SubjectRef subject, String reason, Actor actor);

    /** 终止 by the subject (撤回 of the whole paper, 不予发文). */
    void terminate(SubjectRef subject, String reason, Actor actor);

    /** Moves this actor may make now; the others with the reason why not. */
    List<Choice> choices(SubjectRef subject, Actor actor);

    /** One move and, when it is not open, why. */
    record Choice(Move move, boolean open, @Nullable Refusal reason) {}

    /** The actor looks at the subject: noted as the first sight of his item or copy. */
    default void seen(SubjectRef subject, Actor actor) {}

    CaseProgress progress(SubjectRef subject);

    List<OpinionView> opinions(SubjectRef subject);

    /** 同意 and 不同意 that stand in this round of the step, in order; what was taken back is not among them. */
    List<Verdict> verdicts(StepView step);

    /**
     * What a handler of the step said.
     *
     * @param added by a signer who was asked beside the handlers (加签)
     */
    record Verdict(OpinionView opinion, boolean added) {}

    /** Persons who handled or handle a step of this kind (for separation of duties). */
    Set<Long> handlersOf(SubjectRef subject, String stepKind);

    /** Date on which the last 同意 of this step kind was signed. */
    Optional<LocalDate> signedOn(SubjectRef subject, String stepKind);
}
