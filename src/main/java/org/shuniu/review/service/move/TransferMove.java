package org.shuniu.review.service.move;

import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.domain.Signer;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.SignerChoice;
import org.springframework.stereotype.Component;

/** 转办: another person takes the place; 委托: another person acts for the one whose item it stays. */
@Component
public class TransferMove {
    private final CaseDesk desk;
    private final Acting acting;
    private final MovePolicy policy;
    private final OpinionBook opinions;
    private final SignerChoice colleagues;

    public TransferMove(
            CaseDesk desk, Acting acting, MovePolicy policy, OpinionBook opinions, SignerChoice colleagues) {
        this.desk = desk;
        this.acting = acting;
        this.policy = policy;
        this.opinions = opinions;
        this.colleagues = colleagues;
    }

    public void transfer(SubjectRef subject, long itemId, HandOver command, Actor actor) {
        Run run = desk.begin(subject, actor);
        WorkItem item = own(run, itemId, command, Move.TRANSFER);
        Signer to = colleagues.newSigner(run.reviewCase(), item, command.personId());
        run.reviewCase().round(item.step()).replace(item, to, Move.TRANSFER, run.at());
        desk.settle(run, Move.TRANSFER);
    }

    public void delegate(SubjectRef subject, long itemId, HandOver command, Actor actor) {
        Run run = desk.begin(subject, actor);
        WorkItem item = own(run, itemId, command, Move.DELEGATE);
        Signer delegate = colleagues.newSigner(run.reviewCase(), item, command.personId());
        run.reviewCase().round(item.step()).delegate(item, delegate);
        desk.settle(run, Move.DELEGATE, Move.DELEGATE.name(), Set.of(delegate.personId()));
    }

    private WorkItem own(Run run, long itemId, HandOver command, Move move) {
        WorkItem item = acting.require(run, itemId, command.version()).item();
        policy.require(move, run.reviewCase(), run.actor());
        opinions.note(run, item.step(), item, move, command.reason());
        return item;
    }
}
