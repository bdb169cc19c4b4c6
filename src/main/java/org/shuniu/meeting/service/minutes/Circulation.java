package org.shuniu.meeting.service.minutes;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.reading.ListedReader;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.decision.DecisionRepository;
import org.shuniu.meeting.domain.minutes.Minutes;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Who may stand on the distribution list: leaders of government and office, who attended, leaders of units with duties. */
@Component
public class Circulation {
    private final Directory directory;
    private final MeetingPeople people;
    private final AttendeeRepository attendees;
    private final DecisionRepository decisions;

    Circulation(Directory directory, MeetingPeople people, AttendeeRepository attendees, DecisionRepository decisions) {
        this.directory = directory;
        this.people = people;
        this.attendees = attendees;
        this.decisions = decisions;
    }

    /** In the order of a list: the government, its office, who attended, then the units that have to act. */
    public List<ListedReader> candidates(Minutes minutes) {
        Map<Long, ListedReader> found = new LinkedHashMap<>();
        long government = minutes.origin().governmentId();
        add(found, government, Role.PRINCIPAL, Role.LEADER);
        people.office(government).ifPresent(office -> add(found, office, Role.LEADER, Role.SECRETARY));
        attendees.findByMeetingIdOrderByPositionAscIdAsc(minutes.origin().meetingId()).stream()
                .flatMap(attendee -> Stream.ofNullable(attendee.personId()))
                .flatMap(person -> directory.postsOf(person).stream().limit(1))
                .forEach(post -> found.putIfAbsent(post.personId(), reader(post)));
        decisions.findByMeetingIdOrderByItem(minutes.origin().meetingId()).stream()
                .flatMap(decision -> Stream.ofNullable(decision.duty().unitId()))
                .distinct()
                .forEach(unit -> add(found, unit, Role.PRINCIPAL, Role.LEADER, Role.MEETING_LIAISON));
        return List.copyOf(found.values());
    }

    private void add(Map<Long, ListedReader> found, long organ, Role... roles) {
        Arrays.stream(roles)
                .flatMap(role -> directory.holders(role, organ).stream())
                .forEach(post -> found.putIfAbsent(post.personId(), reader(post)));
    }

    /** The chosen ones as they stand on the list; refuses whoever may not stand there. */
    List<ListedReader> chosen(List<Long> persons, Minutes minutes) {
        var open = candidates(minutes);
        if (!open.stream().map(ListedReader::personId).toList().containsAll(persons)) {
            throw new InvalidException(new Refusal("meeting.minutes.readers.unknown").at("readers"));
        }
        return open.stream()
                .filter(reader -> persons.contains(reader.personId()))
                .toList();
    }

    private static ListedReader reader(PostCard post) {
        return new ListedReader(post.personId(), post.personName(), post.unitName(), post.title());
    }
}
