package org.shuniu.meeting.service.material;

import java.util.LinkedHashSet;
import java.util.Set;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.InvitationRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.material.Material;
import org.shuniu.meeting.domain.material.MaterialStatus;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.notice.Liaisons;
import org.springframework.stereotype.Component;

/**
 * Who may read a paper: those who prepare the meeting, and once it is released all who are invited; editions before the
 * present one are read by the former only.
 */
@Component
class MaterialReaders {
    private final Grants grants;
    private final MeetingPeople people;
    private final Liaisons liaisons;
    private final InvitationRepository invitations;
    private final AttendeeRepository attendees;

    MaterialReaders(
            Grants grants,
            MeetingPeople people,
            Liaisons liaisons,
            InvitationRepository invitations,
            AttendeeRepository attendees) {
        this.grants = grants;
        this.people = people;
        this.liaisons = liaisons;
        this.invitations = invitations;
        this.attendees = attendees;
    }

    /** As its phase and the list of the meeting are now: who is on the list no longer reads it no longer. */
    void fit(Material material, Meeting meeting) {
        var names = preparing(meeting);
        if (material.edition() > 1) {
            grants.keepOnly(material.earlier(), names);
            grants.grant(material.earlier(), meeting.origin().createdOn(), names);
        }
        if (material.status() == MaterialStatus.RELEASED) {
            names.addAll(invited(meeting));
        }
        grants.keepOnly(material.subject(), names);
        grants.grant(material.subject(), meeting.origin().createdOn(), names);
    }

    private Set<String> preparing(Meeting meeting) {
        var names = new LinkedHashSet<String>();
        names.add(Principals.person(meeting.origin().creatorId()));
        names.add(Principals.unit(meeting.origin().unitId()));
        people.office(meeting.origin().governmentId())
                .ifPresent(office -> names.add(Principals.role(Role.MEETING_OFFICER, office)));
        return names;
    }

    private Set<String> invited(Meeting meeting) {
        var names = new LinkedHashSet<>(
                liaisons.principals(invitations.findByMeetingIdOrderByPositionAscIdAsc(meeting.id())));
        for (Attendee attendee : attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id())) {
            Long person = attendee.personId();
            if (person != null) {
                names.add(Principals.person(person));
            }
        }
        return names;
    }
}
