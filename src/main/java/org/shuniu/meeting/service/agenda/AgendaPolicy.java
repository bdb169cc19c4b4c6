package org.shuniu.meeting.service.agenda;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.topic.TopicPolicy;
import org.springframework.stereotype.Component;

/** Who may draw up the agenda, record outcomes, and see confidential items. */
@Component
public class AgendaPolicy {
    private static final Set<MeetingStatus> OPEN = EnumSet.of(
            MeetingStatus.DRAFTING,
            MeetingStatus.IN_REVIEW,
            MeetingStatus.APPROVED,
            MeetingStatus.NOTIFIED,
            MeetingStatus.IN_SESSION);
    private static final Set<MeetingStatus> HELD = EnumSet.of(MeetingStatus.IN_SESSION, MeetingStatus.ENDED);

    private final MeetingPeople people;
    private final TopicPolicy topics;
    private final AttendeeRepository attendees;
    private final InvitationRepository invitations;

    AgendaPolicy(
            MeetingPeople people, TopicPolicy topics, AttendeeRepository attendees, InvitationRepository invitations) {
        this.people = people;
        this.topics = topics;
        this.attendees = attendees;
        this.invitations = invitations;
    }

    public Optional<Refusal> refusalToEdit(Actor actor, Meeting meeting) {
        return unless(OPEN.contains(meeting.status()), "meeting.refused.phase." + meeting.status())
                .or(() -> unless(people.isPreparing(actor, meeting), "meeting.agenda.refused.notPreparing"));
    }

    public Optional<Refusal> refusalToDecide(Actor actor, Meeting meeting) {
        return unless(HELD.contains(meeting.status()), "meeting.refused.phase." + meeting.status())
                .or(() -> unless(
                        people.isPreparing(actor, meeting) || records(actor, meeting),
                        "meeting.agenda.refused.notRecorder"));
    }

    /** 记录 of this meeting. */
    public boolean records(Actor actor, Meeting meeting) {
        return is(actor, meeting, Set.of(Capacity.RECORDER));
    }

    /** Personnel items: those who decide and record them, and the office that prepares them. */
    public boolean seesPersonnel(Actor actor, Meeting meeting) {
        return people.isPreparing(actor, meeting)
                || topics.heads(actor, meeting.origin().governmentId())
                || actor.has(Role.SECRETARY)
                        && people.office(meeting.origin().governmentId())
                                .filter(office -> office == actor.organId())
                                .isPresent()
                || is(actor, meeting, EnumSet.of(Capacity.CHAIR, Capacity.MEMBER, Capacity.RECORDER));
    }

    private boolean is(Actor actor, Meeting meeting, Set<Capacity> capacities) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                        .filter(attendee -> capacities.contains(attendee.capacity()))
                        .anyMatch(attendee -> Objects.equals(attendee.personId(), actor.personId()))
                || invitations.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                        .filter(invitation -> capacities.contains(invitation.capacity()))
                        .anyMatch(invitation -> Objects.equals(invitation.personId(), actor.personId()));
    }

    private static Optional<Refusal> unless(boolean fulfilled, String key) {
        return fulfilled ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
