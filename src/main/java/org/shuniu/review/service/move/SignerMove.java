package org.shuniu.review.service.move;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.Place;
import org.shuniu.review.domain.Round;
import org.shuniu.review.domain.Signer;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.SignerChoice;
import org.springframework.stereotype.Component;

/** 加签 and 减签. */
@Component
public class SignerMove {
    private final CaseDesk desk;
    private final Acting acting;
    private final MovePolicy policy;
    private final OpinionBook opinions;
    private final SignerChoice colleagues;
    private final NextHandlers next;

    public SignerMove(
            CaseDesk desk,
            Acting acting,
            MovePolicy policy,
            OpinionBook opinions,
            SignerChoice colleagues,
            NextHandlers next) {
        this.desk = desk;
        this.acting = acting;
        this.policy = policy;
        this.opinions = opinions;
        this.colleagues = colleagues;
        this.next = next;
    }

    public void add(SubjectRef subject, long itemId, Place place, HandOver command, Actor actor) {
        Run run = desk.begin(subject, actor);
        WorkItem item = acting.require(run, itemId, command.version()).item();
        policy.require(Move.ADD_SIGNER, run.reviewCase(), run.actor());
        Signer signer = colleagues.addedSigner(run.reviewCase(), item, command.personId());
        opinions.note(run, item.step(), item, Move.ADD_SIGNER, command.reason());
        run.reviewCase().round(item.step()).add(item, signer, place, run.at());
        desk.settle(run, Move.ADD_SIGNER);
    }

    /** Takes a signer out who has not acted; may be what the step waited for. */
    public void remove(SubjectRef subject, long itemId, String reason, Actor actor) {
        Run run = desk.begin(subject, actor);
        policy.require(Move.REMOVE_SIGNER, run.reviewCase(), actor);
        CaseStep step = run.step();
        WorkItem item = policy.removable(run.reviewCase(), step, actor).stream()
                .filter(candidate -> candidate.id() == itemId)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal("review.refused.cannotRemove")));
        opinions.note(run, step, item, Move.REMOVE_SIGNER, reason);
        run.reviewCase().round(step).remove(item, run.at());
        next.usual(run);
        desk.goOn(run, step);
        desk.settle(run, Move.REMOVE_SIGNER);
    }

    /** Takes out all who have not acted, also the last one, by the subject's own rule; the case goes on. */
    public void lapse(SubjectRef subject, String reason, Actor actor) {
        OpinionBook.require("reason", reason);
        Run run = desk.begin(subject, actor);
        CaseStep step = run.step();
        Round round = run.reviewCase().round(step);
        opinions.write(run, step, null, Move.REMOVE_SIGNER, reason);
        round.pending().forEach(item -> round.remove(item, run.at()));
        next.usual(run);
        desk.goOn(run, step);
        desk.settle(run, Move.REMOVE_SIGNER);
    }
}
