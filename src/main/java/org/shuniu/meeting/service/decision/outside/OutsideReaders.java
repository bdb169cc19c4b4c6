package org.shuniu.meeting.service.decision.outside;

import java.util.ArrayList;
import java.util.List;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.decision.outside.OutsideDecision;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who may know of a decision from outside: those of the organ that keep and lead, who follows it up, and who does it. */
@Component
class OutsideReaders {
    private static final List<Role> OWN = List.of(
            Role.MEETING_OFFICER,
            Role.MEETING_LIAISON,
            Role.SECRETARY,
            Role.LEADER,
            Role.PRINCIPAL,
            Role.SUPERVISOR,
            Role.SUPERVISION_HEAD);

    private final Grants grants;
    private final MeetingPeople people;

    OutsideReaders(Grants grants, MeetingPeople people) {
        this.grants = grants;
        this.people = people;
    }

    void of(OutsideDecision decision) {
        var entry = decision.entry();
        var names = new ArrayList<String>();
        names.add(Principals.person(entry.personId()));
        OWN.forEach(role -> names.add(Principals.role(role, entry.organId())));
        people.office(people.government(entry.organId())).ifPresent(office -> {
            names.add(Principals.role(Role.SUPERVISOR, office));
            names.add(Principals.role(Role.SUPERVISION_HEAD, office));
        });
        Long unit = decision.duty().unitId();
        if (unit != null) {
            names.add(Principals.unit(unit));
            names.add(Principals.role(Role.SUPERVISION_LIAISON, unit));
        }
        grants.grant(decision.decisionId().subject(), OfficeTime.day(entry.at()), names);
    }
}
