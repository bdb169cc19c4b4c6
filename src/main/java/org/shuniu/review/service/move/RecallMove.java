package org.shuniu.review.service.move;

import java.util.Objects;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 撤回: an own opinion while its step is open, or the whole step by its sender; opinions stay in the book. */
@Component
public class RecallMove {
    private final CaseDesk desk;
    private final Acting acting;
    private final MovePolicy policy;
    private final OpinionBook opinions;

    public RecallMove(CaseDesk desk, Acting acting, MovePolicy policy, OpinionBook opinions) {
        this.desk = desk;
        this.acting = acting;
        this.policy = policy;
        this.opinions = opinions;
    }

    public void recall(SubjectRef subject, String reason, Actor actor) {
        Run run = desk.begin(subject, actor);
        ReviewCase reviewCase = run.reviewCase();
        policy.require(Move.RECALL, reviewCase, actor);
        CaseStep step = run.step();
        opinions.note(run, step, null, Move.RECALL, reason);
        Optional<WorkItem> own = reviewCase.round(step).retractable(actor.personId());
        if (own.isPresent()) {
            reviewCase.round(step).retract(own.get(), run.at());
            desk.sync();
            desk.subject(run).retracted(subject, step.view());
        } else {
            takeBack(run, step, reason);
        }
        desk.settle(run, Move.RECALL);
    }

    private void takeBack(Run run, CaseStep step, String reason) {
        acting.asSender(step, run.actor()).ifPresent(run::actAs);
        long sender = Objects.requireNonNull(step.senderId());
        CaseStep to = run.reviewCase().takeBack(step, sender, run.at());
        desk.sync();
        SubjectRef subject = run.reviewCase().subject();
        if (to.isDraft()) {
            desk.subject(run).ended(subject, Move.RECALL, reason, run.actor());
        } else {
            desk.subject(run).returned(subject, step.view(), to.view(), reason, run.actor());
            desk.entered(run, to);
        }
    }
}
