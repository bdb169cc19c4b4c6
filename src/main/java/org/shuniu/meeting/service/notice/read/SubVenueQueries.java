package org.shuniu.meeting.service.notice.read;

import java.util.List;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.notice.SubVenue;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Liaisons;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sub-venues of a video meeting with their contacts and how many are there. */
@Service
@Transactional(readOnly = true)
public class SubVenueQueries {
    private final MeetingAccess access;
    private final MeetingPeople people;
    private final Liaisons liaisons;
    private final Asked asked;

    SubVenueQueries(MeetingAccess access, MeetingPeople people, Liaisons liaisons, Asked asked) {
        this.access = access;
        this.people = people;
        this.liaisons = liaisons;
        this.asked = asked;
    }

    public List<SubVenueRow> rows(MeetingId id, Actor actor) {
        return rows(access.seen(id, actor), actor);
    }

    List<SubVenueRow> rows(Meeting meeting, Actor actor) {
        var venues = asked.subVenues().findByMeetingIdOrderById(meeting.id());
        if (venues.isEmpty()) {
            return List.of();
        }
        var attendees = asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        boolean prepares = people.isPreparing(actor, meeting);
        boolean open = MeetingAction.NOTIFY.startsFrom(meeting.status());
        var own = liaisons.organsOf(actor);
        return venues.stream()
                .map(venue -> row(venue, attendees, open && (prepares || own.contains(venue.organId()))))
                .toList();
    }

    public SubVenueRow row(MeetingId id, long subVenueId, Actor actor) {
        return rows(id, actor).stream()
                .filter(row -> row.id() == subVenueId)
                .findFirst()
                .orElseThrow(NotFoundException::new);
    }

    private static SubVenueRow row(SubVenue venue, List<Attendee> attendees, boolean edits) {
        var named = attendees.stream()
                .filter(one -> Objects.equals(one.invitationId(), venue.invitationId()) && !one.isOnLeave())
                .toList();
        return new SubVenueRow(
                venue.id(),
                venue.version(),
                venue.invitationId(),
                venue.organName(),
                venue.level(),
                venue.place(),
                venue.contactName(),
                venue.contactPhone(),
                named.size(),
                named.stream().filter(Attendee::isPresent).count(),
                edits);
    }
}
