package org.shuniu.meeting.service;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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
        grant(meeting, drafting(meeting));
    }

    private static List<String> drafting(Meeting meeting) {
        var origin = meeting.origin();
        return List.of(
                Principals.person(origin.creatorId()),
                Principals.unit(origin.unitId()),
                Principals.role(Role.LEADER, origin.organId()),
                Principals.role(Role.PRINCIPAL, origin.organId()));
    }

    /** Once it is submitted or convened: 会务处 and the secretaries of the government's office. */
    public void ofOffice(Meeting meeting) {
        grant(meeting, office(meeting));
    }

    private List<String> office(Meeting meeting) {
        long government = meeting.origin().governmentId();
        var names = new ArrayList<String>();
        people.office(government).ifPresent(office -> {
            names.add(Principals.role(Role.MEETING_OFFICER, office));
            names.add(Principals.role(Role.SECRETARY, office));
            names.add(Principals.role(Role.LEADER, office));
        });
        names.add(Principals.role(Role.PRINCIPAL, government));
        return names;
    }

    /** Those named, e.g. who handles it or is invited. */
    public void add(Meeting meeting, Collection<String> principals) {
        grant(meeting, principals);
    }

    /** No longer invited; who prepares the meeting, or its office, reads it nevertheless. */
    public void remove(Meeting meeting, Collection<String> principals) {
        var kept = new HashSet<>(drafting(meeting));
        kept.addAll(office(meeting));
        principals.stream()
                .filter(name -> !kept.contains(name))
                .forEach(name -> grants.revoke(meeting.meetingId().subject(), name));
    }

    private void grant(Meeting meeting, Collection<String> principals) {
        grants.grant(meeting.meetingId().subject(), meeting.origin().createdOn(), principals);
    }
}
