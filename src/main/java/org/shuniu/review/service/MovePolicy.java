package org.shuniu.review.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewDesk.Choice;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Round;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting.Holding;
import org.springframework.stereotype.Component;

/** May this person make this move now? Asked for the button and again for the command. */
@Component
public class MovePolicy {
    private final Acting acting;
    private final ReviewedSubjects subjects;

    public MovePolicy(Acting acting, ReviewedSubjects subjects) {
        this.acting = acting;
        this.subjects = subjects;
    }

    public List<Choice> choices(ReviewCase reviewCase, Actor actor) {
        return Arrays.stream(Move.values())
                .map(move -> {
                    Optional<Refusal> reason = refusal(move, reviewCase, actor);
                    return new Choice(move, reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    public void require(Move move, ReviewCase reviewCase, Actor actor) {
        refusal(move, reviewCase, actor).ifPresent(reason -> {
            throw reason.key().equals("review.refused.alreadyDone")
                    ? new ConflictException(CaseDesk.moved(reviewCase).refusal())
                    : new RefusedException(reason);
        });
    }

    public Optional<Refusal> refusal(Move move, ReviewCase reviewCase, Actor actor) {
        if (actor.isAdministrator()) {
            return Optional.of(new Refusal("review.refused.administrator"));
        }
        if (!reviewCase.status().isOpen() || reviewCase.openStep().isEmpty()) {
            return Optional.of(new Refusal("review.refused.closed"));
        }
        CaseStep step = reviewCase.openStep().get();
        Optional<Holding> held = acting.holding(reviewCase, actor, null);
        Optional<Refusal> reason = byEngine(move, reviewCase, step, held, actor);
        Actor as = held.map(Holding::actor).orElse(actor);
        boolean beside = held.filter(holding -> holding.item().isAdded()).isPresent();
        return reason.isPresent() ? reason : bySubject(move, reviewCase, step, as, beside);
    }

    private Optional<Refusal> bySubject(Move move, ReviewCase reviewCase, CaseStep step, Actor as, boolean beside) {
        var subject = reviewCase.subject();
        var asked = subjects.of(subject);
        return beside
                ? asked.refusalBeside(as, subject, step.view(), move)
                : asked.refusal(as, subject, step.view(), move);
    }

    private Optional<Refusal> byEngine(
            Move move, ReviewCase reviewCase, CaseStep step, Optional<Holding> held, Actor actor) {
        return switch (move) {
            case AGREE -> step.isDraft() ? no("submitInstead") : own(held, reviewCase, actor);
            case DISAGREE, RETURN, TRANSFER, ADD_SIGNER, DELEGATE ->
                first(kindAllows(move, reviewCase, step), own(held, reviewCase, actor));
            case RECALL -> recall(reviewCase, step, actor);
            case REMOVE_SIGNER ->
                removable(reviewCase, step, actor).isEmpty() ? no("nobodyToRemove") : Optional.empty();
            case REASSIGN -> role(Role.PROCESS_MANAGER, reviewCase, actor);
            case RECORD -> first(kindAllows(move, reviewCase, step), role(Role.RECORDING_CLERK, reviewCase, actor));
            case URGE -> urge(reviewCase, step, actor);
            case TERMINATE, CIRCULATE ->
                acting.isConcerned(reviewCase, actor) || isManager(reviewCase, actor)
                        ? Optional.empty()
                        : no("notConcerned");
        };
    }

    private Optional<Refusal> own(Optional<Holding> held, ReviewCase reviewCase, Actor actor) {
        return held.isPresent() ? Optional.empty() : Optional.of(acting.absence(reviewCase, actor, null));
    }

    private Optional<Refusal> kindAllows(Move move, ReviewCase reviewCase, CaseStep step) {
        boolean allows =
                subjects.kind(reviewCase.subject(), step.kind()).moves().contains(move);
        return allows ? Optional.empty() : Optional.of(new Refusal("review.refused.notHere", Words.step(step.kind())));
    }

    private Optional<Refusal> recall(ReviewCase reviewCase, CaseStep step, Actor actor) {
        Round round = reviewCase.round(step);
        if (round.retractable(actor.personId()).isPresent()) {
            return Optional.empty();
        }
        Optional<Actor> sender = acting.asSender(step, actor);
        if (sender.isEmpty()) {
            return no("notSender");
        }
        if (!step.cameForward()) {
            return no("recallReturn");
        }
        if (!round.isUntouched()) {
            return Optional.of(new Refusal("review.refused.nextHasActed", reviewCase.lastMover()));
        }
        CaseStep from = reviewCase.step(step.fromPosition() == null ? 0 : step.fromPosition());
        boolean sent =
                from.isDraft() || reviewCase.round(from).sentBy(step.senderId()).isPresent();
        return sent ? Optional.empty() : no("notSender");
    }

    /** 减签: own added signers; the process manager anybody, where nobody is asked by name; never the last one. */
    public List<WorkItem> removable(ReviewCase reviewCase, CaseStep step, Actor actor) {
        Round round = reviewCase.round(step);
        if (step.isDraft() || round.pending().size() + round.handled().size() < 2) {
            return List.of();
        }
        boolean manager = isManager(reviewCase, actor);
        boolean anybody = kindAllows(Move.REMOVE_SIGNER, reviewCase, step).isEmpty();
        return round.pending().stream()
                .filter(item -> manager && (anybody || item.isAdded()) || item.isAddedBy(actor.personId()))
                .toList();
    }

    private Optional<Refusal> urge(ReviewCase reviewCase, CaseStep step, Actor actor) {
        boolean may = reviewCase.starterId() == actor.personId()
                || step.isSentBy(actor.personId())
                || isManager(reviewCase, actor);
        boolean others = reviewCase.openItems().stream().anyMatch(item -> item.personId() != actor.personId());
        if (!may) {
            return no("notSender");
        }
        return others ? Optional.empty() : no("nobodyToUrge");
    }

    private static Optional<Refusal> role(Role role, ReviewCase reviewCase, Actor actor) {
        return actor.has(role) && actor.organId() == reviewCase.organId()
                ? Optional.empty()
                : Optional.of(new Refusal("review.refused.role", Words.role(role.name())));
    }

    private static boolean isManager(ReviewCase reviewCase, Actor actor) {
        return role(Role.PROCESS_MANAGER, reviewCase, actor).isEmpty();
    }

    private static Optional<Refusal> first(Optional<Refusal> one, Optional<Refusal> other) {
        return one.isPresent() ? one : other;
    }

    private static Optional<Refusal> no(String reason) {
        return Optional.of(new Refusal("review.refused." + reason));
    }
}
