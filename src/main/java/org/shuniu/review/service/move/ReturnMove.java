package org.shuniu.review.service.move;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Move;
import org.shuniu.review.ReturnMode;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.Acting;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.shuniu.review.service.Words;
import org.springframework.stereotype.Component;

/** 退回 to any earlier step; every pending item of the step closes. */
@Component
public class ReturnMove {
    private final CaseDesk desk;
    private final Acting acting;
    private final MovePolicy policy;
    private final OpinionBook opinions;

    public ReturnMove(CaseDesk desk, Acting acting, MovePolicy policy, OpinionBook opinions) {
        this.desk = desk;
        this.acting = acting;
        this.policy = policy;
        this.opinions = opinions;
    }

    public void sendBack(SubjectRef subject, @Nullable Long itemId, Back back, Actor actor) {
        OpinionBook.require("reason", back.reason());
        Run run = desk.begin(subject, actor);
        WorkItem item = acting.require(run, itemId, back.version()).item();
        policy.require(Move.RETURN, run.reviewCase(), run.actor());
        CaseStep from = item.step();
        CaseStep to = target(run.reviewCase(), from, back.toPosition());
        opinions.write(run, from, item, Move.RETURN, back.reason());
        run.reviewCase().round(from).sendBack(item, run.at());
        desk.goBack(run, from, to, back.mode() == ReturnMode.STRAIGHT_BACK);
        desk.subject(run).returned(subject, from.view(), to.view(), back.reason(), run.actor());
        desk.entered(run, to);
        desk.settle(run, Move.RETURN);
    }

    /** Where to, how it comes back, and why. */
    public record Back(int toPosition, ReturnMode mode, String reason, int version) {}

    private static CaseStep target(ReviewCase reviewCase, CaseStep from, int position) {
        if (position < 0 || position >= from.position()) {
            throw new InvalidException(new Refusal("review.return.notEarlier").at("toPosition"));
        }
        CaseStep to = reviewCase.step(position);
        if (to.state() == State.SKIPPED) {
            throw new InvalidException(new Refusal("review.return.skipped", Words.step(to.kind())).at("toPosition"));
        }
        return to;
    }
}
