package org.shuniu.meeting.service.notice;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.domain.notice.MeetingNotice;
import org.shuniu.meeting.domain.notice.NoticeText;
import org.shuniu.meeting.domain.notice.SubVenue;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Sends the notice: everybody asked may know of the meeting from now on, and is told. */
@Service
@Transactional
public class NoticeService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final Asked asked;
    private final Hosts hosts;
    private final Publication publication;
    private final SecrecyGuard secrecy;

    NoticeService(
            MeetingAccess access,
            NoticePolicy policy,
            Asked asked,
            Hosts hosts,
            Publication publication,
            SecrecyGuard secrecy) {
        this.access = access;
        this.policy = policy;
        this.asked = asked;
        this.hosts = hosts;
        this.publication = publication;
        this.secrecy = secrecy;
    }

    /** Whom to ask, and who answers for them. */
    @Component
    record Hosts(Guests guests, Liaisons liaisons) {}

    public void send(MeetingId id, NotifyMeeting command, Actor actor) {
        var meeting = access.opened(id, MeetingAction.NOTIFY, command.version(), actor);
        access.require(policy.prepares(actor, meeting), meeting, "NOTIFY", actor);
        secrecy.requireUnmarked("body", command.body(), actor);
        Instant now = publication.time().now();
        var text = text(command, meeting, now);
        var invitations = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        if (invitations.isEmpty()) {
            throw new InvalidException(new Refusal("meeting.notice.invite.first"));
        }
        invitations.forEach(one -> expect(meeting, one));
        var notice =
                asked.notices().findByMeetingId(meeting.id()).orElseGet(() -> new MeetingNotice(meeting.id(), text));
        notice.send(text, actor.signature(), now);
        asked.notices().save(notice);
        meeting.step(MeetingAction.NOTIFY, now);
        publish(meeting, notice, invitations, actor);
    }

    private static NoticeText text(NotifyMeeting command, Meeting meeting, Instant now) {
        String approval =
                command.approvalRef() == null ? "" : command.approvalRef().strip();
        if (approval.isEmpty() && !meeting.meetingClass().isStanding()) {
            throw new InvalidException(new Refusal("meeting.notice.approval.required").at("approvalRef"));
        }
        var by = OfficeTime.typed(command.replyBy())
                .orElseThrow(() -> new InvalidException(new Refusal("meeting.room.invalid.moment").at("replyBy")));
        if (!by.isAfter(now) || by.isAfter(meeting.schedule().startsAt())) {
            throw new InvalidException(new Refusal("meeting.notice.replyBy.range").at("replyBy"));
        }
        return new NoticeText(
                approval,
                command.body().strip(),
                command.contactName().strip(),
                command.contactPhone().strip(),
                by);
    }

    /** A place for the reply, a line in the list for a person, a sub-venue for a city or county of a video meeting. */
    private void expect(Meeting meeting, Invitation invitation) {
        if (asked.replies().findByInvitationId(invitation.id()).isPresent()) {
            return;
        }
        asked.replies().save(new InvitationReply(meeting.id(), invitation.id()));
        if (invitation.personId() != null) {
            asked.attendees()
                    .save(new Attendee(
                            meeting.id(),
                            invitation.id(),
                            invitation.capacity(),
                            hosts.guests().named(invitation),
                            Positions.of(invitation, 0)));
        }
        if (meeting.outline().form() == MeetingForm.VIDEO) {
            hosts.guests().below(invitation).ifPresent(card -> asked.subVenues()
                    .save(new SubVenue(
                            meeting.id(),
                            invitation.id(),
                            card.id(),
                            card.name(),
                            card.level().name())));
        }
    }

    private void publish(Meeting meeting, MeetingNotice notice, List<Invitation> invitations, Actor actor) {
        publication.readers().add(meeting, hosts.liaisons().principals(invitations));
        publication.announcer().index(meeting);
        publication
                .announcer()
                .moved(
                        meeting,
                        "NOTIFY",
                        actor,
                        Map.of("round", String.valueOf(notice.rounds())),
                        hosts.liaisons().told(invitations));
    }
}
