package org.shuniu.meeting.service.decision;

import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.topic.TopicPolicy;
import org.springframework.stereotype.Component;

/**
 * Who, among readers of a meeting, may know of its decisions: unsigned ones are for those who prepare, record or chair
 * it, and those on personnel items for the circle of personnel items, as the policy of the agenda draws it.
 */
@Component
class DecisionCircle {
    private static final long NONE = -1;
    private static final String PRESENT = """
            (exists (select 1 from meeting_attendee a where a.meeting_id = s.id and a.person_id = :me
                       and a.capacity in (%1$s))
              or exists (select 1 from meeting_invitation i where i.meeting_id = s.id and i.person_id = :me
                       and i.capacity in (%1$s)))""";
    private static final String AT_WORK = "(:human and (s.unit_id = :unit or s.creator_id = :me)"
            + " or s.government_id = :officerOf or " + PRESENT.formatted("'CHAIR', 'RECORDER'") + ")";
    private static final String SIGNED = """
            exists (select 1 from meeting_minutes n where n.meeting_id = s.id and n.status in ('SIGNED', 'ISSUED'))""";
    private static final String CONFIDENTIAL =
            "(s.government_id in (:headOf, :secretaryOf) or " + PRESENT.formatted("'MEMBER'") + ")";

    /** Condition on a decision {@code d} of a meeting {@code s}; bind {@link #params}. */
    static final String PREDICATE = "(" + AT_WORK + " or " + SIGNED + " and (not d.personnel or " + CONFIDENTIAL + "))";

    private final MeetingPeople people;
    private final TopicPolicy topics;

    DecisionCircle(MeetingPeople people, TopicPolicy topics) {
        this.people = people;
        this.topics = topics;
    }

    Map<String, Object> params(Actor actor) {
        long government = people.government(actor.organId());
        boolean heads = !actor.isAdministrator() && topics.heads(actor, government);
        boolean secretary = actor.has(Role.SECRETARY)
                && people.office(government)
                        .filter(office -> office == actor.organId())
                        .isPresent();
        return Map.of(
                "human",
                !actor.isAdministrator(),
                "me",
                actor.personId(),
                "unit",
                actor.unitId(),
                "officerOf",
                people.isOfficer(actor, government) ? government : NONE,
                "headOf",
                heads ? government : NONE,
                "secretaryOf",
                secretary ? government : NONE);
    }
}
