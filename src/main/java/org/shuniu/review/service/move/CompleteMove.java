package org.shuniu.review.service.move;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 同意 and 不同意. */
@Component
public class CompleteMove {
    private final CaseDesk desk;
    private final Acting acting;
    private final MovePolicy policy;
    private final OpinionBook opinions;

    public CompleteMove(CaseDesk desk, Acting acting, MovePolicy policy, OpinionBook opinions) {
        this.desk = desk;
        this.acting = acting;
        this.policy = policy;
        this.opinions = opinions;
    }

    /** The item (the actor's own when null), the move, the words. */
    public record Verdict(@Nullable Long itemId, Move move, String opinion, int version) {}

    /** Nobody else can move the case from here on, and the actor's open item is as he saw it. */
    public void hold(SubjectRef subject, int itemVersion, Actor actor) {
        acting.require(desk.begin(subject, actor), null, itemVersion);
    }

    public void complete(SubjectRef subject, Verdict verdict, Actor actor) {
        Move move = verdict.move();
        String opinion = verdict.opinion();
        if (move != Move.AGREE && move != Move.DISAGREE) {
            throw new IllegalArgumentException(move + " does not complete an item");
        }
        if (move == Move.DISAGREE) {
            OpinionBook.require("opinion", opinion);
        }
        OpinionBook.limit("opinion", opinion);
        Run run = desk.begin(subject, actor);
        WorkItem item = acting.require(run, verdict.itemId(), verdict.version()).item();
        policy.require(move, run.reviewCase(), run.actor());
        CaseStep step = item.step();
        opinions.write(run, step, item, move, opinion);
        run.reviewCase().round(step).finish(item, move, run.at());
        desk.goOn(run, step);
        desk.settle(run, move);
    }
}
