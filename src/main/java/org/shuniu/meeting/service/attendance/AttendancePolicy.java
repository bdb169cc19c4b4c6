package org.shuniu.meeting.service.attendance;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.notice.Liaisons;
import org.shuniu.meeting.service.study.StudyRule;
import org.springframework.stereotype.Component;

/** Who ticks whom: those who prepare the meeting and its recorder everybody, a liaison the people of the own organ. */
@Component("meetingAttendancePolicy")
public class AttendancePolicy {
    private final MeetingPeople people;
    private final AttendeeRepository attendees;
    private final InvitationRepository invitations;
    private final Liaisons liaisons;
    private final SignInHours hours;
    private final StudyRule study;

    AttendancePolicy(
            MeetingPeople people,
            AttendeeRepository attendees,
            InvitationRepository invitations,
            Liaisons liaisons,
            SignInHours hours,
            StudyRule study) {
        this.people = people;
        this.attendees = attendees;
        this.invitations = invitations;
        this.liaisons = liaisons;
        this.hours = hours;
        this.study = study;
    }

    /** Why nobody signs in now, nor is the meeting opened. */
    Optional<Refusal> closed(Meeting meeting) {
        return hours.closed(meeting).or(() -> study.missing(meeting));
    }

    /** Puts the list right after the end: who runs the meeting, until the minutes are submitted. */
    boolean corrects(Actor actor, Meeting meeting) {
        return hours.takesCorrections(meeting) && runs(actor, meeting).isEmpty();
    }

    /** Opens it, ends it, ticks anybody. */
    public Optional<Refusal> runs(Actor actor, Meeting meeting) {
        return people.isPreparing(actor, meeting) || isIn(actor, meeting, Capacity.RECORDER)
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.attendance.refused.notRunning"));
    }

    /** Sees the whole list, too. */
    boolean reads(Actor actor, Meeting meeting) {
        return runs(actor, meeting).isEmpty() || isIn(actor, meeting, Capacity.CHAIR);
    }

    private boolean isIn(Actor actor, Meeting meeting, Capacity capacity) {
        return own(actor, meeting).filter(one -> one.capacity() == capacity).isPresent();
    }

    Optional<Attendee> own(Actor actor, Meeting meeting) {
        return attendees.findByMeetingIdAndPersonId(meeting.id(), actor.personId());
    }

    /** Invitations whose people this reader ticks: of organs for which he or she answers. */
    Set<Long> ownInvitations(Actor actor, Meeting meeting) {
        var organs = liaisons.organsOf(actor);
        return invitations.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> organs.stream().anyMatch(organ -> Objects.equals(organ, one.organId())))
                .map(Invitation::id)
                .collect(Collectors.toSet());
    }
}
