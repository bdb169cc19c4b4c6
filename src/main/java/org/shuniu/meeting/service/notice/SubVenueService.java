package org.shuniu.meeting.service.notice;

import java.util.Map;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.notice.SubVenue;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 分会场: each city and county names the place and the contact of its own. */
@Service
@Transactional
public class SubVenueService {
    private final MeetingAccess access;
    private final MeetingPeople people;
    private final Liaisons liaisons;
    private final Asked asked;
    private final Announcer announcer;

    SubVenueService(MeetingAccess access, MeetingPeople people, Liaisons liaisons, Asked asked, Announcer announcer) {
        this.access = access;
        this.people = people;
        this.liaisons = liaisons;
        this.asked = asked;
        this.announcer = announcer;
    }

    public void edit(MeetingId id, long subVenueId, EditSubVenue command, Actor actor) {
        var meeting = access.seen(id, actor);
        var venue = asked.subVenues()
                .findById(subVenueId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        access.require(refusal(actor, meeting, venue), meeting, "SUB_VENUE", actor);
        MeetingAccess.outOfOrder(meeting, MeetingAction.NOTIFY).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
        if (venue.version() != command.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        venue.describe(
                command.place().strip(),
                command.contactName().strip(),
                command.contactPhone().strip());
        announcer.moved(
                meeting, "SUB_VENUE", actor, Map.of("subVenue", String.valueOf(subVenueId)), people.preparing(meeting));
    }

    /** Its own liaison, or those who prepare the meeting. */
    @Transactional(readOnly = true)
    public Optional<Refusal> refusal(Actor actor, Meeting meeting, SubVenue venue) {
        boolean own = asked.invitations()
                .findById(venue.invitationId())
                .filter((Invitation one) -> liaisons.answers(actor, one))
                .isPresent();
        return own || people.isPreparing(actor, meeting)
                ? Optional.empty()
                : Optional.of(new Refusal("meeting.notice.refused.notSubVenue"));
    }
}
