package org.shuniu.meeting.service.decision;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.service.agenda.AgendaPolicy;
import org.springframework.stereotype.Component;

/** What the signer of minutes signs besides their words: the decisions as they are followed up. */
@Component
public class SignedDecisions {
    private final DecisionRepository decisions;
    private final AgendaPolicy agenda;

    SignedDecisions(DecisionRepository decisions, AgendaPolicy agenda) {
        this.decisions = decisions;
        this.agenda = agenda;
    }

    /** A decision beside the minutes. */
    public record Line(
            int item,
            String text,
            @Nullable String unitName,
            @Nullable LocalDate dueOn,
            @Nullable String waivedBecause,
            boolean personnel) {}

    /** For a reader of the minutes; those on personnel items for their circle only. */
    public List<Line> of(Meeting meeting, Actor actor) {
        var all = decisions.findByMeetingIdOrderByItem(meeting.id());
        boolean hides = all.stream().anyMatch(Decision::isPersonnel) && !agenda.seesPersonnel(actor, meeting);
        return all.stream()
                .filter(decision -> !(hides && decision.isPersonnel()))
                .map(SignedDecisions::line)
                .toList();
    }

    private static Line line(Decision decision) {
        var duty = decision.duty();
        return new Line(
                decision.item(),
                decision.text(),
                duty.unitName(),
                duty.dueOn(),
                duty.waivedBecause(),
                decision.isPersonnel());
    }
}
