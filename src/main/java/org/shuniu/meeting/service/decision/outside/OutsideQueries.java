package org.shuniu.meeting.service.decision.outside;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.decision.DecisionResultRepository;
import org.shuniu.meeting.domain.decision.outside.OutsideDecisionRepository;
import org.shuniu.meeting.service.decision.FollowUpQueries;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decisions from outside that the reader may know of. */
@Service
@Transactional(readOnly = true)
public class OutsideQueries {
    private final OutsideDecisionRepository decisions;
    private final DecisionResultRepository results;
    private final FollowUpQueries followUps;
    private final OutsidePolicy policy;
    private final Visibility visibility;

    OutsideQueries(
            OutsideDecisionRepository decisions,
            DecisionResultRepository results,
            FollowUpQueries followUps,
            OutsidePolicy policy,
            Visibility visibility) {
        this.decisions = decisions;
        this.results = results;
        this.followUps = followUps;
        this.policy = policy;
        this.visibility = visibility;
    }

    public boolean enters(Actor actor) {
        return policy.refusalToEnter(actor).isEmpty();
    }

    public OutsideView view(OutsideDecisionId id, Actor actor) {
        visibility.require(actor, id.subject());
        var kept = decisions.findById(id.value()).orElseThrow(NotFoundException::new);
        var came = results.findByOutsideIdOrderByDoneAtDescIdDesc(id.value());
        return OutsideView.of(kept, followUps.of(id.subject(), came, actor));
    }
}
