package org.shuniu.meeting.service.minutes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.topic.TopicPolicy;
import org.springframework.stereotype.Component;

/**
 * Who signs minutes: of plenary and executive meetings the head of the government, of other meetings by the rules of
 * procedure the secretary-general, of a department's meeting its leader; and always who presided, as a leader.
 */
@Component
public class MinutesSigners {
    private final TopicPolicy topics;
    private final MeetingPeople people;
    private final AttendeeRepository attendees;

    MinutesSigners(TopicPolicy topics, MeetingPeople people, AttendeeRepository attendees) {
        this.topics = topics;
        this.people = people;
        this.attendees = attendees;
    }

    /** Whose signature a class of meeting needs. */
    enum Circle {
        GOVERNMENT,
        OFFICE,
        ORGAN
    }

    static Circle circle(MeetingClass kind) {
        if (kind == MeetingClass.PLENARY || kind == MeetingClass.EXECUTIVE) {
            return Circle.GOVERNMENT;
        }
        return kind.isStanding() ? Circle.OFFICE : Circle.ORGAN;
    }

    public boolean isSigner(Actor actor, Meeting meeting) {
        long government = meeting.origin().governmentId();
        boolean byClass =
                switch (circle(meeting.meetingClass())) {
                    case GOVERNMENT -> topics.heads(actor, government);
                    case OFFICE -> leadsOffice(actor, government);
                    case ORGAN ->
                        actor.has(Role.LEADER)
                                && actor.organId() == meeting.origin().organId();
                };
        return byClass || actor.has(Role.LEADER) && presided(actor, meeting);
    }

    private boolean leadsOffice(Actor actor, long government) {
        return (actor.has(Role.SECRETARY) || actor.has(Role.LEADER))
                && people.office(government)
                        .filter(office -> office == actor.organId())
                        .isPresent();
    }

    private boolean presided(Actor actor, Meeting meeting) {
        return chairs(meeting).stream().anyMatch(chair -> TopicPolicy.isOrStandsFor(actor, chair));
    }

    private List<Long> chairs(Meeting meeting) {
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(attendee -> attendee.capacity() == Capacity.CHAIR)
                .flatMap(attendee -> Stream.ofNullable(attendee.personId()))
                .toList();
    }

    /** Names under which signers may know of the minutes. */
    List<String> principals(Meeting meeting) {
        var names = new ArrayList<String>();
        long government = meeting.origin().governmentId();
        switch (circle(meeting.meetingClass())) {
            case GOVERNMENT -> names.add(Principals.role(Role.PRINCIPAL, government));
            case OFFICE ->
                people.office(government).ifPresent(office -> {
                    names.add(Principals.role(Role.SECRETARY, office));
                    names.add(Principals.role(Role.LEADER, office));
                });
            case ORGAN ->
                names.add(Principals.role(Role.LEADER, meeting.origin().organId()));
        }
        chairs(meeting).forEach(chair -> names.add(Principals.person(chair)));
        return names;
    }
}
