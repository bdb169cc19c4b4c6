package org.shuniu.meeting.service.agenda;

import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.MeetingRepository;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Within the change: whoever is asked or named from now on may read the papers of the agenda, whoever was taken off the
 * list may not, and the topics of a meeting that will not be held wait for another one.
 */
@Component
class FollowMeeting {
    private final MeetingRepository meetings;
    private final TopicPapers papers;
    private final TopicListing listing;

    FollowMeeting(MeetingRepository meetings, TopicPapers papers, TopicListing listing) {
        this.meetings = meetings;
        this.papers = papers;
        this.listing = listing;
    }

    @EventListener
    void on(MeetingMoved moved) {
        var meeting = moved.meeting().value();
        switch (moved.step()) {
            case "NOTIFY", "REPLY", "ASK_LEAVE", "UNINVITE", "POSTPONE" ->
                meetings.findById(meeting).ifPresent(papers::fit);
            case "CANCEL", "DISCARD", "REFUSE" ->
                meetings.findById(meeting).ifPresent(found -> listing.release(found, moved.actor()));
            default -> {}
        }
    }
}
