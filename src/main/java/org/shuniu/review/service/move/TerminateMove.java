package org.shuniu.review.service.move;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseAction;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 终止: the case ends for good; every pending item closes, opinions stay. */
@Component
public class TerminateMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final OpinionBook opinions;

    public TerminateMove(CaseDesk desk, MovePolicy policy, OpinionBook opinions) {
        this.desk = desk;
        this.policy = policy;
        this.opinions = opinions;
    }

    /** By somebody concerned or the process manager. */
    public void terminate(SubjectRef subject, String reason, Actor actor) {
        OpinionBook.require("reason", reason);
        Run run = desk.begin(subject, actor);
        policy.require(Move.TERMINATE, run.reviewCase(), actor);
        end(subject, reason, run);
    }

    /** By the subject itself, whose own rule says who may, e.g. a superior's supervisor who revokes. */
    public void end(SubjectRef subject, String reason, Actor actor) {
        OpinionBook.require("reason", reason);
        end(subject, reason, desk.begin(subject, actor));
    }

    private void end(SubjectRef subject, String reason, Run run) {
        ReviewCase reviewCase = run.reviewCase();
        CaseStep step = run.step();
        opinions.write(run, step, null, Move.TERMINATE, reason);
        reviewCase.round(step).abandon(Move.TERMINATE, State.RETURNED, run.at());
        reviewCase.close(CaseAction.TERMINATE, run.at());
        desk.sync();
        desk.subject(run).ended(subject, Move.TERMINATE, reason, run.actor());
        desk.settle(run, Move.TERMINATE, Move.TERMINATE.name(), Set.of(reviewCase.starterId()));
    }
}
