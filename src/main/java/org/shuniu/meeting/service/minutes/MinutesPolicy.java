package org.shuniu.meeting.service.minutes;

import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.domain.minutes.MinutesAction;
import org.shuniu.meeting.domain.minutes.MinutesStatus;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.agenda.AgendaPolicy;
import org.springframework.stereotype.Component;

/** One answer for the button and the command: may this person take this step of the minutes now, and if not, why. */
@Component
public class MinutesPolicy {
    private final MeetingPeople people;
    private final AgendaPolicy agenda;
    private final MinutesSigners signers;
    private final MeetingRepository meetings;

    MinutesPolicy(MeetingPeople people, AgendaPolicy agenda, MinutesSigners signers, MeetingRepository meetings) {
        this.people = people;
        this.agenda = agenda;
        this.signers = signers;
        this.meetings = meetings;
    }

    public Optional<Refusal> refusalToDraft(Actor actor, Meeting meeting) {
        return unless(meeting.status() == MeetingStatus.ENDED, "meeting.refused.phase." + meeting.status())
                .or(() -> unless(writes(actor, meeting), "meeting.minutes.refused.notWriter"));
    }

    /** The minutes are in another phase: somebody moved first. */
    Optional<Refusal> outOfOrder(Minutes minutes, MinutesAction action) {
        return unless(action.startsFrom(minutes.status()), "meeting.minutes.refused.phase." + minutes.status());
    }

    public Optional<Refusal> refusal(Actor actor, Minutes minutes, MinutesAction action) {
        return outOfOrder(minutes, action).or(() -> duty(actor, minutes, meeting(minutes), action));
    }

    private Optional<Refusal> duty(Actor actor, Minutes minutes, Meeting meeting, MinutesAction action) {
        return switch (action) {
            case EDIT, COMPOSE, SUBMIT, ISSUE -> unless(writes(actor, meeting), "meeting.minutes.refused.notWriter");
            case APPROVE -> review(actor, minutes, meeting);
            case SEND_BACK ->
                minutes.status() == MinutesStatus.WITH_SIGNER
                        ? sign(actor, minutes, meeting)
                        : review(actor, minutes, meeting);
            case SIGN -> sign(actor, minutes, meeting);
        };
    }

    /** A second person: the head of the unit that prepared the meeting, or a secretary of the office. */
    private Optional<Refusal> review(Actor actor, Minutes minutes, Meeting meeting) {
        boolean head = actor.has(Role.UNIT_HEAD) && people.isPreparing(actor, meeting);
        boolean secretary = actor.has(Role.SECRETARY) && isOfOffice(actor, meeting);
        return unless(!minutes.isBy(actor.personId()), "meeting.minutes.refused.own")
                .or(() -> unless(head || secretary, "meeting.minutes.refused.notReviewer"));
    }

    /** A third one, by the class of the meeting. */
    private Optional<Refusal> sign(Actor actor, Minutes minutes, Meeting meeting) {
        return unless(!minutes.isBy(actor.personId()), "meeting.minutes.refused.own")
                .or(() -> unless(!minutes.isReviewedBy(actor.personId()), "meeting.minutes.refused.reviewed"))
                .or(() -> unless(
                        signers.isSigner(actor, meeting),
                        "meeting.minutes.refused.notSigner." + MinutesSigners.circle(meeting.meetingClass())));
    }

    /** Sees who has read them and what was said on their way; a reader sees the text only. */
    public boolean readsReceipts(Actor actor, Minutes minutes) {
        var meeting = meeting(minutes);
        return writes(actor, meeting)
                || isOfOffice(actor, meeting) && actor.has(Role.SECRETARY)
                || signers.isSigner(actor, meeting);
    }

    private boolean writes(Actor actor, Meeting meeting) {
        return people.isPreparing(actor, meeting) || agenda.records(actor, meeting);
    }

    private boolean isOfOffice(Actor actor, Meeting meeting) {
        return people.office(meeting.origin().governmentId())
                .filter(office -> office == actor.organId())
                .isPresent();
    }

    private Meeting meeting(Minutes minutes) {
        return meetings.findById(minutes.origin().meetingId()).orElseThrow();
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
