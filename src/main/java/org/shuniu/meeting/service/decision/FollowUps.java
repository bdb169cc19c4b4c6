package org.shuniu.meeting.service.decision;

import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.followup.FollowUpRequested;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Asks for the follow-up of what a meeting decided, once for each decision that says who and when, or why not (SUP-14). */
@Component
public class FollowUps {
    private final DecisionRepository decisions;
    private final ApplicationEventPublisher events;
    private final OfficeTime time;

    FollowUps(DecisionRepository decisions, ApplicationEventPublisher events, OfficeTime time) {
        this.decisions = decisions;
        this.events = events;
        this.time = time;
    }

    /** Of signed minutes: whatever was not asked for yet and is complete. */
    public void request(Minutes minutes, Actor actor) {
        decisions.findByMeetingIdOrderByItem(minutes.origin().meetingId()).stream()
                .filter(decision -> decision.requestedAt() == null && decision.isComplete())
                .forEach(decision -> request(minutes, decision, actor));
    }

    /** A personnel matter that nobody follows up is told to nobody. */
    private void request(Minutes minutes, Decision decision, Actor actor) {
        var duty = decision.duty();
        if (decision.isPersonnel() && duty.isWaived()) {
            decision.requested(time.now());
            return;
        }
        events.publishEvent(new FollowUpRequested(
                minutes.minutesId().subject(),
                decision.item(),
                minutes.text().title(),
                decision.text(),
                duty.unitId(),
                duty.dueOn(),
                !duty.isWaived(),
                actor,
                time.now()));
        decision.requested(time.now());
    }

    /** Numbers of the decisions that have neither unit and date nor a reason against it. */
    public List<Integer> incomplete(long meetingId) {
        return decisions.findByMeetingIdOrderByItem(meetingId).stream()
                .filter(decision -> !decision.isComplete())
                .map(Decision::item)
                .toList();
    }
}
