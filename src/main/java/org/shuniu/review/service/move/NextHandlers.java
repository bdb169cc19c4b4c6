package org.shuniu.review.service.move;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.Move;
import org.shuniu.review.NextStep;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Who;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.HandlerFinder;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.ReviewedSubjects;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 由上一环节指定: whoever completes the open step says who handles the coming one. */
@Component
public class NextHandlers {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final ReviewedSubjects subjects;
    private final HandlerFinder handlers;

    public NextHandlers(CaseDesk desk, MovePolicy policy, ReviewedSubjects subjects, HandlerFinder handlers) {
        this.desk = desk;
        this.policy = policy;
        this.subjects = subjects;
        this.handlers = handlers;
    }

    public List<NextStep> steps(ReviewCase reviewCase, String text, List<Long> chosen, Actor actor) {
        return refusal(reviewCase, actor).isPresent()
                ? List.of()
                : asked(reviewCase).stream()
                        .map(step -> new NextStep(
                                step.kind(),
                                step.mode(),
                                handlers.eligible(reviewCase, step, text, chosen),
                                step.named()))
                        .toList();
    }

    /** Whoever agrees, or enters a leader's consent from paper. */
    private Optional<Refusal> refusal(ReviewCase reviewCase, Actor actor) {
        var reason = policy.refusal(Move.AGREE, reviewCase, actor);
        return policy.refusal(Move.RECORD, reviewCase, actor).isEmpty() ? Optional.empty() : reason;
    }

    /** Up to the first step that surely has work; the way straight back needs no names. */
    private List<CaseStep> asked(ReviewCase reviewCase) {
        var asked = new ArrayList<CaseStep>();
        CaseStep open = reviewCase.openStep().orElseThrow();
        Optional<CaseStep> next = reviewCase.following(open).filter(step -> !reviewCase.isStraight(open, step));
        while (next.isPresent()) {
            CaseStep step = next.get();
            if (step.who() == Who.CHOSEN_BY_PREVIOUS) {
                asked.add(step);
            }
            boolean skipped = subjects.of(reviewCase.subject()).skips(reviewCase.subject(), step.view());
            next = skipped ? reviewCase.after(step) : Optional.empty();
        }
        return asked;
    }

    public void name(SubjectRef subject, List<Long> persons, Actor actor) {
        Run run = desk.begin(subject, actor);
        if (refusal(run.reviewCase(), actor).isPresent()) {
            policy.require(Move.AGREE, run.reviewCase(), actor);
        }
        var unable = new ArrayList<>(persons);
        for (CaseStep step : asked(run.reviewCase())) {
            List<Long> able = persons.stream()
                    .distinct()
                    .filter(person -> handlers.mayBeNamed(run.reviewCase(), step, person))
                    .toList();
            unable.removeAll(able);
            if (!able.isEmpty()) {
                step.name(able);
            }
        }
        if (!unable.isEmpty()) {
            throw new InvalidException(new Refusal("review.next.notEligible").at("next"));
        }
    }

    /** Nobody is there to name them: those whose role the step proposes. */
    void usual(Run run) {
        asked(run.reviewCase()).stream()
                .filter(step -> step.named().isEmpty())
                .filter(step -> subjects.kind(run.reviewCase().subject(), step.kind())
                        .defaultRole()
                        .isPresent())
                .forEach(step -> step.name(handlers.eligible(run.reviewCase(), step, "", List.of()).stream()
                        .map(PostCard::personId)
                        .distinct()
                        .toList()));
    }
}
