package org.shuniu.review.service;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.Move;
import org.shuniu.review.NextStep;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.StartCase;
import org.shuniu.review.StepView;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.domain.Cases;
import org.shuniu.review.service.move.CompleteMove;
import org.shuniu.review.service.move.Moves;
import org.shuniu.review.service.move.ReturnMove;
import org.shuniu.review.service.read.CaseReader;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The engine as the other modules use it. */
@Service
@Transactional
class ReviewDeskService implements ReviewDesk {
    private final Moves moves;
    private final CaseReader reader;
    private final Cases cases;
    private final MovePolicy policy;
    private final Acting acting;
    private final SeenService seen;

    ReviewDeskService(Moves moves, CaseReader reader, Cases cases, MovePolicy policy, Acting acting, SeenService seen) {
        this.moves = moves;
        this.reader = reader;
        this.cases = cases;
        this.policy = policy;
        this.acting = acting;
        this.seen = seen;
    }

    @Override
    public StepView submit(StartCase command, Actor actor) {
        return moves.submit().submit(command, actor);
    }

    @Override
    public void complete(SubjectRef subject, Move agreeOrDisagree, String opinion, int itemVersion, Actor actor) {
        moves.complete()
                .complete(subject, new CompleteMove.Verdict(null, agreeOrDisagree, opinion, itemVersion), actor);
    }

    @Override
    @Transactional(readOnly = true)
    public List<NextStep> nextSteps(SubjectRef subject, String text, List<Long> chosen, Actor actor) {
        return cases.latest(subject)
                .map(found -> moves.next().steps(found, text, chosen, actor))
                .orElse(List.of());
    }

    @Override
    public void nameNext(SubjectRef subject, List<Long> personIds, Actor actor) {
        moves.next().name(subject, personIds, actor);
    }

    @Override
    public void sendBack(
            SubjectRef subject, int toPosition, ReturnMode mode, String reason, int itemVersion, Actor actor) {
        moves.sendBack().sendBack(subject, null, new ReturnMove.Back(toPosition, mode, reason, itemVersion), actor);
    }

    @Override
    public void hold(SubjectRef subject, int itemVersion, Actor actor) {
        moves.complete().hold(subject, itemVersion, actor);
    }

    @Override
    public void reopen(SubjectRef subject, String stepKind, String reason, Actor actor) {
        moves.reopen().reopen(subject, stepKind, reason, actor);
    }

    @Override
    public void lapse(SubjectRef subject, String reason, Actor actor) {
        moves.signers().lapse(subject, reason, actor);
    }

    @Override
    public void terminate(SubjectRef subject, String reason, Actor actor) {
        moves.terminate().end(subject, reason, actor);
    }

    @Override
    public void seen(SubjectRef subject, Actor actor) {
        seen.seen(subject, actor);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<StepView> openStep(SubjectRef subject) {
        return reader.cases().openStep(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<WorkItemView> itemFor(SubjectRef subject, Actor actor) {
        List<WorkItemView> open = reader.cases().openItems(subject);
        var coverage = acting.coverage(actor);
        return coverage.persons().stream()
                .flatMap(person ->
                        open.stream().filter(item -> item.personId() == person).filter(coverage::covers))
                .findFirst()
                .or(() -> open.stream()
                        .filter(item -> reader.cases()
                                .delegateOf(item.id())
                                .filter(d -> d == actor.personId())
                                .isPresent())
                        .findFirst());
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<Actor> handler(SubjectRef subject, Actor actor) {
        return itemFor(subject, actor).map(item -> acting.as(actor, item));
    }

    @Override
    @Transactional(readOnly = true)
    public String draft(SubjectRef subject, Actor actor) {
        return itemFor(subject, actor)
                .map(item -> reader.opinions().draft(item.step().stepId(), actor.personId()))
                .orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public List<WorkItemView> openItems(SubjectRef subject) {
        return reader.cases().openItems(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Choice> choices(SubjectRef subject, Actor actor) {
        return cases.latest(subject).map(found -> policy.choices(found, actor)).orElseGet(() -> Arrays.stream(
                        Move.values())
                .map(move -> new Choice(move, false, new Refusal("review.refused.noCase")))
                .toList());
    }

    @Override
    @Transactional(readOnly = true)
    public CaseProgress progress(SubjectRef subject) {
        return reader.progress().progress(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpinionView> opinions(SubjectRef subject) {
        return reader.opinions().opinions(subject);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Verdict> verdicts(StepView step) {
        return reader.opinions().verdicts(step);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> handlersOf(SubjectRef subject, String stepKind) {
        return reader.cases().handlersOf(subject, stepKind);
    }

    @Override
    @Transactional(readOnly = true)
    public Optional<LocalDate> signedOn(SubjectRef subject, String stepKind) {
        return reader.cases().signedOn(subject, stepKind);
    }
}
