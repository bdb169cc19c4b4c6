package org.shuniu.meeting.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.Meeting;
import org.springframework.stereotype.Component;

/** Who may know of a meeting: the unit that calls it and its leaders, 会务处 once it is submitted, then those invited. */
@Component
public class MeetingReaders {
    private final Grants grants;
    private final MeetingPeople people;

    public MeetingReaders(Grants grants, MeetingPeople people) {
        this.grants = grants;
        this.people = people;
    }

    /** While it is drafted. */
    public void ofDraft(Meeting meeting) {
        var origin = meeting.origin();
        grant(
                meeting,
                List.of(
                        Principals.person(origin.creatorId()),
                        Principals.unit(origin.unitId()),
                        Principals.role(Role.LEADER, origin.organId()),
                        Principals.role(Role.PRINCIPAL, origin.organId())));
    }

    /** Once it is submitted or convened: 会务处 and the secretaries of the government's office. */
    public void ofOffice(Meeting meeting) {
        long government = meeting.origin().governmentId();
        var names = new ArrayList<String>();
        people.office(government).ifPresent(office -> {
            names.add(Principals.role(Role.MEETING_OFFICER, office));
            names.add(Principals.role(Role.SECRETARY, office));
            names.add(Principals.role(Role.LEADER, office));
        });
        names.add(Principals.role(Role.PRINCIPAL, government));
        grant(meeting, names);
    }

    /** Those named, e.g. who handles it or is invited. */
    public void add(Meeting meeting, Collection<String> principals) {
        grant(meeting, principals);
    }

    private void grant(Meeting meeting, Collection<String> principals) {
        grants.grant(meeting.meetingId().subject(), meeting.origin().createdOn(), principals);
    }
}
