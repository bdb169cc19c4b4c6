package org.shuniu.meeting.service.reply;

import java.time.Instant;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.domain.notice.MeetingNotice;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Liaisons;
import org.springframework.stereotype.Component;

/** The door to a reply: of this meeting (404), by who answers (403), in time (403), while it is asked for (409). */
@Component
public class ReplyAccess {
    private final MeetingAccess access;
    private final MeetingPeople people;
    private final Liaisons liaisons;
    private final Asked asked;

    ReplyAccess(MeetingAccess access, MeetingPeople people, Liaisons liaisons, Asked asked) {
        this.access = access;
        this.people = people;
        this.liaisons = liaisons;
        this.asked = asked;
    }

    /** All that a reply is about. */
    public record Slip(Meeting meeting, MeetingNotice notice, Invitation invitation, InvitationReply reply) {}

    /** For reading: who answers it, and who prepares the meeting. */
    public Slip seen(MeetingId id, long invitationId, Actor actor) {
        var meeting = access.seen(id, actor);
        var slip = slip(meeting, invitationId);
        if (!liaisons.answers(actor, slip.invitation()) && !people.isPreparing(actor, meeting)) {
            throw new NotFoundException();
        }
        return slip;
    }

    public Slip slip(Meeting meeting, long invitationId) {
        var invitation = asked.invitations()
                .findById(invitationId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        return new Slip(
                meeting,
                asked.notices().findByMeetingId(meeting.id()).orElseThrow(NotFoundException::new),
                invitation,
                asked.replies().findByInvitationId(invitationId).orElseThrow(NotFoundException::new));
    }

    Slip opened(MeetingId id, long invitationId, int version, Actor actor, Instant now) {
        var slip = seen(id, invitationId, actor);
        asked(slip);
        boolean organiser = !liaisons.answers(actor, slip.invitation());
        access.require(organiser ? Optional.empty() : late(slip.notice(), now), slip.meeting(), "REPLY", actor);
        unchanged(slip, version);
        return slip;
    }

    static void unchanged(Slip slip, int version) {
        if (slip.reply().version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
    }

    static void asked(Slip slip) {
        if (slip.meeting().status() != MeetingStatus.NOTIFIED) {
            throw new ConflictException(
                    new Refusal("meeting.refused.phase." + slip.meeting().status()));
        }
    }

    /** After the deadline only those who prepare the meeting write a reply down. */
    static Optional<Refusal> late(MeetingNotice notice, Instant now) {
        return notice.takesRepliesAt(now)
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "meeting.notice.refused.late",
                        OfficeTime.minute(notice.text().replyBy())));
    }

    /** May this reader answer now; the refusal says why not. */
    public Optional<Refusal> refusal(Slip slip, Actor actor, Instant now) {
        if (slip.meeting().status() != MeetingStatus.NOTIFIED) {
            return Optional.of(
                    new Refusal("meeting.refused.phase." + slip.meeting().status()));
        }
        return liaisons.answers(actor, slip.invitation()) ? late(slip.notice(), now) : Optional.empty();
    }

    boolean isOrganiser(Slip slip, Actor actor) {
        return !liaisons.answers(actor, slip.invitation());
    }
}
