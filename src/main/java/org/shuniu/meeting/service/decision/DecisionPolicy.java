package org.shuniu.meeting.service.decision;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.decision.Decision;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesRepository;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.agenda.AgendaPolicy;
import org.springframework.stereotype.Component;

/**
 * Who may write down what a meeting decided: freely while the minutes are drafted, only what is missing
 * after the signature.
 */
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
                .or(() -> minutes.findByOriginMeetingId(meeting.id()).flatMap(DecisionPolicy::standing));
    }

    /** After the signature only a decision without unit, date or reason is completed. */
    Optional<Refusal> refusalToEdit(Actor actor, Meeting meeting, Decision decision) {
        return agenda.refusalToDecide(actor, meeting).or(() -> minutes.findByOriginMeetingId(meeting.id())
                .filter(found -> !found.status().isSigned() || decision.isComplete())
                .flatMap(DecisionPolicy::standing));
    }

    /** For those who wrote them down: why nothing can be changed now. */
    Optional<Refusal> standing(Actor actor, Meeting meeting) {
        return agenda.refusalToDecide(actor, meeting).isPresent() ? Optional.empty() : refusalToChange(actor, meeting);
    }

    /** What the reviewer and the signer read is what is followed up: it stands from the moment they have it. */
    private static Optional<Refusal> standing(Minutes minutes) {
        if (minutes.status() == MinutesStatus.DRAFTING) {
            return Optional.empty();
        }
        return Optional.of(new Refusal(
                minutes.status().isSigned() ? "meeting.decision.refused.signed" : "meeting.decision.refused.inReview"));
    }

    Optional<Minutes> signed(Meeting meeting) {
        return minutes.findByOriginMeetingId(meeting.id())
                .filter(found -> found.status().isSigned());
    }
}
