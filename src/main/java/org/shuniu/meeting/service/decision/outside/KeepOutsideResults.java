package org.shuniu.meeting.service.decision.outside;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.OutsideDecisionMoved;
import org.shuniu.meeting.domain.decision.DecisionResult;
import org.shuniu.meeting.domain.decision.DecisionResultRepository;
import org.shuniu.meeting.domain.decision.outside.OutsideDecisionRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes the result of a decision from outside beside it, and tells who entered it. May run twice. */
@Component
public class KeepOutsideResults {
    private final OutsideDecisionRepository decisions;
    private final DecisionResultRepository results;
    private final ApplicationEventPublisher events;

    KeepOutsideResults(
            OutsideDecisionRepository decisions, DecisionResultRepository results, ApplicationEventPublisher events) {
        this.decisions = decisions;
        this.results = results;
        this.events = events;
    }

    @ApplicationModuleListener(
            id = "meeting.outsideResults",
            condition = "#settled.source().kind() == T(org.shuniu.meeting.OutsideDecisionId).KIND")
    public void keep(FollowUpSettled settled) {
        var id = new OutsideDecisionId(settled.source().id());
        var work = settled.work().subject();
        boolean kept = results.existsByOutsideIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
                id.value(), work.kind(), work.id(), settled.step(), settled.at());
        if (kept) {
            return;
        }
        decisions.findById(id.value()).ifPresent(found -> {
            results.save(DecisionResult.ofOutside(settled));
            events.publishEvent(new OutsideDecisionMoved(
                    OutsideDecisionMoved.newKey(id),
                    id,
                    "FOLLOW_UP_" + settled.step(),
                    found.meeting().name(),
                    settled.actor(),
                    settled.at(),
                    Map.of("matter", String.valueOf(work.id())),
                    Set.of(found.entry().personId())));
        });
    }
}
