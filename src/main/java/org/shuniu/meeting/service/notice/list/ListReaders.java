package org.shuniu.meeting.service.notice.list;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.PeopleTakenOff;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Liaisons;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Who knows of a meeting because of its list: who is taken off it may not read it any more, and is told so. */
@Component("meetingListReaders")
public class ListReaders {
    private final Asked asked;
    private final Liaisons liaisons;
    private final Publication publication;
    private final ReviewDesk reviews;
    private final ApplicationEventPublisher events;

    ListReaders(
            Asked asked,
            Liaisons liaisons,
            Publication publication,
            ReviewDesk reviews,
            ApplicationEventPublisher events) {
        this.asked = asked;
        this.liaisons = liaisons;
        this.publication = publication;
        this.reviews = reviews;
        this.events = events;
    }

    /** Those whom the notice reached, and those named in replies. */
    public record Listed(Set<String> principals, Set<Long> persons) {}

    public Listed of(Meeting meeting) {
        var reached = asked.replies().findByMeetingId(meeting.id()).stream()
                .map(InvitationReply::invitationId)
                .collect(Collectors.toSet());
        var invitations = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> reached.contains(one.id()))
                .toList();
        var listed =
                new Listed(new HashSet<>(liaisons.principals(invitations)), new HashSet<>(liaisons.told(invitations)));
        for (Attendee attendee : asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id())) {
            Long person = attendee.personId();
            if (person != null) {
                listed.principals().add(Principals.person(person));
                listed.persons().add(person);
            }
        }
        return listed;
    }

    /** After a change of the list; {@code before} is as it was. */
    public void narrow(Meeting meeting, Listed before, Actor actor) {
        var now = of(meeting);
        var gone = new HashSet<>(before.principals());
        gone.removeAll(now.principals());
        gone.removeAll(reviewers(meeting.meetingId()));
        publication.readers().remove(meeting, gone);
        var told = new HashSet<>(before.persons());
        told.removeAll(now.persons());
        told.remove(actor.personId());
        if (!told.isEmpty()) {
            var id = meeting.meetingId();
            events.publishEvent(new PeopleTakenOff(
                    PeopleTakenOff.newKey(id),
                    id,
                    meeting.title(),
                    actor,
                    publication.time().now(),
                    told));
        }
    }

    /** Who had a say on its application reads it for good. */
    private Set<String> reviewers(MeetingId id) {
        return reviews.opinions(id.subject()).stream()
                .map(OpinionView::personId)
                .map(Principals::person)
                .collect(Collectors.toSet());
    }
}
