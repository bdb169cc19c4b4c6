package org.shuniu.meeting.service.decision;

import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.followup.FollowUpSettled;
import org.shuniu.meeting.MinutesId;
import org.shuniu.meeting.MinutesMoved;
import org.shuniu.meeting.domain.decision.DecisionResult;
import org.shuniu.meeting.domain.decision.DecisionResultRepository;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Writes the result of what a meeting decided beside it, and tells who drafted the minutes. May run twice. */
@Component
public class KeepDecisionResults {
    private final MinutesRepository minutes;
    private final DecisionResultRepository results;
    private final ApplicationEventPublisher events;

    KeepDecisionResults(MinutesRepository minutes, DecisionResultRepository results, ApplicationEventPublisher events) {
        this.minutes = minutes;
        this.results = results;
        this.events = events;
    }

    @ApplicationModuleListener(
            id = "meeting.followUpResults",
            condition = "#settled.source().kind() == T(org.shuniu.meeting.MinutesId).KIND")
    public void keep(FollowUpSettled settled) {
        var id = new MinutesId(settled.source().id());
        var work = settled.work().subject();
        boolean kept = results.existsByMinutesIdAndSubjectKindAndSubjectIdAndStepAndDoneAt(
                id.value(), work.kind(), work.id(), settled.step(), settled.at());
        if (kept) {
            return;
        }
        minutes.findById(id.value()).ifPresent(found -> {
            results.save(DecisionResult.ofMinutes(settled));
            events.publishEvent(new MinutesMoved(
                    MinutesMoved.newKey(id),
                    id,
                    "FOLLOW_UP_" + settled.step(),
                    found.text().title(),
                    settled.actor(),
                    settled.at(),
                    Map.of("matter", String.valueOf(work.id()), "item", String.valueOf(settled.item())),
                    Set.of(found.origin().drafterId())));
        });
    }
}
