package org.shuniu.meeting.service.decision;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.service.agenda.AgendaPolicy;
import org.springframework.stereotype.Component;

/** Who may write down what a meeting decided: freely before the signature, only what is missing after it. */
@Component
public class DecisionPolicy {
    private final AgendaPolicy agenda;
    private final MinutesRepository minutes;

    DecisionPolicy(AgendaPolicy agenda, MinutesRepository minutes) {
        this.agenda = agenda;
        this.minutes = minutes;
    }

    /** A new decision, or one taken back. */
    public Optional<Refusal> refusalToChange(Actor actor, Meeting meeting) {
        return agenda.refusalToDecide(actor, meeting)
                .or(() -> isSigned(meeting)
                        ? Optional.of(new Refusal("meeting.decision.refused.signed"))
                        : Optional.empty());
    }

    /** After the signature only a decision without unit, date or reason is completed. */
    Optional<Refusal> refusalToEdit(Actor actor, Meeting meeting, Decision decision) {
        return agenda.refusalToDecide(actor, meeting)
                .or(() -> isSigned(meeting) && decision.isComplete()
                        ? Optional.of(new Refusal("meeting.decision.refused.signed"))
                        : Optional.empty());
    }

    boolean isSigned(Meeting meeting) {
        return signed(meeting).isPresent();
    }

    Optional<Minutes> signed(Meeting meeting) {
        return minutes.findByOriginMeetingId(meeting.id())
                .filter(found -> found.status().isSigned());
    }
}
