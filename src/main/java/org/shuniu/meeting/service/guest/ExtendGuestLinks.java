package org.shuniu.meeting.service.guest;

import java.time.Duration;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.guest.GuestLinkRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Within the change: links to a postponed meeting are good until after it is held. */
@Component
class ExtendGuestLinks {
    private final GuestLinkRepository links;
    private final MeetingRepository meetings;
    private final GuestSettings settings;

    ExtendGuestLinks(GuestLinkRepository links, MeetingRepository meetings, GuestSettings settings) {
        this.links = links;
        this.meetings = meetings;
        this.settings = settings;
    }

    @EventListener
    void on(MeetingMoved moved) {
        if (!moved.step().equals(MeetingAction.POSTPONE.name())) {
            return;
        }
        var meeting = meetings.findById(moved.meeting().value()).orElseThrow();
        var expires = meeting.schedule().endsAt().plus(Duration.ofDays(settings.daysAfter()));
        links.findByMeetingIdOrderByIdDesc(meeting.id()).forEach(link -> link.expireAt(expires));
    }
}
