package org.shuniu.review.service.move;

import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.review.Move;
import org.shuniu.review.domain.WorkItem;
import org.shuniu.review.service.CaseDesk;
import org.shuniu.review.service.MovePolicy;
import org.shuniu.review.service.OpinionBook;
import org.shuniu.review.service.Run;
import org.springframework.stereotype.Component;

/** 催办: those who have it in hand are told; nothing else changes. */
@Component
public class UrgeMove {
    private final CaseDesk desk;
    private final MovePolicy policy;
    private final OpinionBook opinions;

    public UrgeMove(CaseDesk desk, MovePolicy policy, OpinionBook opinions) {
        this.desk = desk;
        this.policy = policy;
        this.opinions = opinions;
    }

    public void urge(SubjectRef subject, String reason, Actor actor) {
        Run run = desk.begin(subject, actor);
        policy.require(Move.URGE, run.reviewCase(), actor);
        opinions.note(run, run.step(), null, Move.URGE, reason);
        run.reviewCase().round(run.step()).urge(run.at());
        Set<Long> urged =
                run.reviewCase().openItems().stream().map(WorkItem::personId).collect(Collectors.toSet());
        desk.settle(run, Move.URGE, Move.URGE.name(), urged);
    }
}
