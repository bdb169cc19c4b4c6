package org.shuniu.meeting.service.decision.outside;

import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who may enter what a meeting outside decided: 会务处, liaisons and secretaries; each for whom the organ directs. */
@Component
class OutsidePolicy {
    private final Directory directory;
    private final MeetingPeople people;

    OutsidePolicy(Directory directory, MeetingPeople people) {
        this.directory = directory;
        this.people = people;
    }

    Optional<Refusal> refusalToEnter(Actor actor) {
        boolean clerk = Stream.of(Role.MEETING_OFFICER, Role.MEETING_LIAISON, Role.SECRETARY)
                .anyMatch(actor::has);
        return clerk && !actor.isAdministrator()
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.outside.refused.notClerk"));
    }

    /** An organ asks its own units; the government's office asks every unit of the government. */
    boolean directs(Actor actor, long unit) {
        long government = people.government(actor.organId());
        boolean office = people.office(government)
                .filter(organ -> organ == actor.organId())
                .isPresent();
        long head = office ? government : actor.organId();
        return unit == head || directory.isAbove(head, unit);
    }
}
