package org.shuniu.review.service.move;

import java.util.Comparator;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.Words;
import org.springframework.stereotype.Component;

/** Back to an earlier step because the subject requires it; whether it may is the subject's own rule. */
@Component
public class ReopenMove {
    private final CaseDesk desk;
    private final OpinionBook opinions;

    public ReopenMove(CaseDesk desk, OpinionBook opinions) {
        this.desk = desk;
        this.opinions = opinions;
    }

    public void reopen(SubjectRef subject, String stepKind, String reason, Actor actor) {
        Run run = desk.begin(subject, actor);
        ReviewCase reviewCase = run.reviewCase();
        CaseStep from = reviewCase.openStep().orElseGet(() -> lastDone(reviewCase));
        CaseStep to = reviewCase.steps().stream()
                .filter(step -> step.kind().equals(stepKind) && step.position() < from.position())
                .findFirst()
                .orElseThrow(
                        () -> new RefusedException(new Refusal("review.refused.noSuchStep", Words.step(stepKind))));
        opinions.note(run, from, null, Move.RETURN, reason);
        reviewCase.round(from).abandon(Move.RETURN, State.RETURNED, run.at());
        desk.goBack(run, from, to, false);
        desk.subject(run).returned(subject, from.view(), to.view(), reason, run.actor());
        desk.entered(run, to);
        desk.settle(run, Move.RETURN, "REOPEN", Set.of());
    }

    /** Asked from inside the subject's own completed(): the step has just been left. */
    private static CaseStep lastDone(ReviewCase reviewCase) {
        return reviewCase.steps().stream()
                .filter(step -> step.state() == State.DONE)
                .max(Comparator.comparing(CaseStep::position))
                .orElseThrow();
    }
}
