package org.shuniu.meeting.service.closing;

import java.util.List;
import java.util.stream.Collectors;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.agenda.AgendaSlotRepository;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.domain.topic.TopicRepository;
import org.springframework.stereotype.Component;

/** Looks up how far a meeting has come. */
@Component
class ChecklistWriter {
    private final AgendaSlotRepository slots;
    private final TopicRepository topics;
    private final AttendeeRepository attendees;
    private final MinutesRepository minutes;
    private final DecisionRepository decisions;
    private final CostDesk costs;

    ChecklistWriter(
            AgendaSlotRepository slots,
            TopicRepository topics,
            AttendeeRepository attendees,
            MinutesRepository minutes,
            DecisionRepository decisions,
            CostDesk costs) {
        this.slots = slots;
        this.topics = topics;
        this.attendees = attendees;
        this.minutes = minutes;
        this.decisions = decisions;
        this.costs = costs;
    }

    Checklist of(Meeting meeting) {
        long id = meeting.id();
        var people = attendees.findByMeetingIdOrderByPositionAscIdAsc(id);
        boolean agenda = !slots.findByMeetingIdOrderByPosition(id).isEmpty();
        boolean outcomes = topics.findByMeetingId(id).stream().allMatch(topic -> topic.outcome() != null);
        return new Checklist(List.of(
                item(Checklist.Phase.BEFORE, "agenda", false, agenda),
                item(Checklist.Phase.BEFORE, "people", false, !people.isEmpty()),
                item(Checklist.Phase.DURING, "signedIn", false, people.stream().anyMatch(Attendee::isPresent)),
                item(Checklist.Phase.DURING, "outcomes", true, outcomes),
                item(Checklist.Phase.AFTER, "minutes", true, isIssued(id)),
                decisions(id),
                cost(meeting)));
    }

    private static Checklist.Item item(Checklist.Phase phase, String what, boolean binding, boolean done) {
        return new Checklist.Item(phase, what, binding, done ? null : new Refusal("meeting.closing.missing." + what));
    }

    private boolean isIssued(long meeting) {
        return minutes.findByOriginMeetingId(meeting)
                .filter(found -> found.status() == MinutesStatus.ISSUED)
                .isPresent();
    }

    private Checklist.Item decisions(long meeting) {
        String open = decisions.findByMeetingIdOrderByItem(meeting).stream()
                .filter(decision -> !decision.isComplete() || decision.requestedAt() == null)
                .map(decision -> String.valueOf(decision.item()))
                .collect(Collectors.joining(", "));
        var refusal = open.isEmpty() ? null : new Refusal("meeting.closing.missing.decisions", open);
        return new Checklist.Item(Checklist.Phase.AFTER, "decisions", true, refusal);
    }

    private Checklist.Item cost(Meeting meeting) {
        var view = costs.of(meeting);
        var cost = view.cost();
        var budget = view.budget();
        Refusal refusal = null;
        if (view.missing()) {
            refusal = new Refusal("meeting.closing.missing.cost");
        } else if (view.over() && cost != null && budget != null) {
            refusal = new Refusal(
                    "meeting.closing.missing.overBudget", cost.total().toPlainString(), budget.toPlainString());
        }
        return new Checklist.Item(Checklist.Phase.AFTER, "cost", true, refusal);
    }
}
