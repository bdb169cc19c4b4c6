package org.shuniu.review.service.move;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.domain.Signer;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.SignerChoice;
import org.springframework.stereotype.Component;

/** 改派 by the process manager, with reason. */
@Component
public class ReassignMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final OpinionBook opinions;
    private final SignerChoice colleagues;

    public ReassignMove(CaseDesk desk, MovePolicy policy, OpinionBook opinions, SignerChoice colleagues) {
        this.desk = desk;
        this.policy = policy;
        this.opinions = opinions;
        this.colleagues = colleagues;
    }

    public void reassign(SubjectRef subject, long fromPersonId, long toPersonId, String reason, Actor actor) {
        OpinionBook.require("reason", reason);
        Run run = desk.begin(subject, actor);
        policy.require(Move.REASSIGN, run.reviewCase(), actor);
        WorkItem item = run.reviewCase().round(run.step()).pending().stream()
                .filter(candidate -> candidate.personId() == fromPersonId)
                .findFirst()
                .orElseThrow(() -> new RefusedException(new Refusal("review.refused.nothingToReassign")));
        Signer to = colleagues.newSigner(run.reviewCase(), item, toPersonId);
        opinions.write(run, item.step(), item, Move.REASSIGN, reason);
        run.reviewCase().round(item.step()).replace(item, to, Move.REASSIGN, run.at());
        desk.settle(run, Move.REASSIGN);
    }
}
