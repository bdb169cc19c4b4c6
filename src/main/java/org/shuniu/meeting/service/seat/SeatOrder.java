package org.shuniu.meeting.service.seat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.notice.SubVenue;
import org.shuniu.meeting.domain.notice.SubVenueRepository;
import org.shuniu.meeting.service.notice.Guests;
import org.springframework.stereotype.Component;

/** Who sits in the main hall, in order: the leaders by the rank of their posts, whoever presides, then by the list. */
@Component("meetingSeatOrder")
class SeatOrder {
    private final AttendeeRepository attendees;
    private final SubVenueRepository subVenues;
    private final Guests guests;

    SeatOrder(AttendeeRepository attendees, SubVenueRepository subVenues, Guests guests) {
        this.attendees = attendees;
        this.subVenues = subVenues;
        this.guests = guests;
    }

    /** Without those on leave, and without those who sit in a sub-venue. */
    List<Attendee> of(Meeting meeting) {
        var elsewhere = subVenues.findByMeetingIdOrderById(meeting.id()).stream()
                .map(SubVenue::invitationId)
                .collect(Collectors.toSet());
        var leaders = leaders(meeting);
        return attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> !one.isOnLeave() && !elsewhere.contains(one.invitationId()))
                .sorted(Comparator.comparingInt(one -> rank(one, leaders)))
                .toList();
    }

    private Map<Long, Integer> leaders(Meeting meeting) {
        var ranks = new HashMap<Long, Integer>();
        guests.persons(meeting).forEach(card -> ranks.put(card.personId(), ranks.size()));
        return ranks;
    }

    /** The sort is stable: all others follow as the list names them. */
    private static int rank(Attendee attendee, Map<Long, Integer> leaders) {
        Long person = attendee.personId();
        return person == null ? leaders.size() : leaders.getOrDefault(person, leaders.size());
    }
}
