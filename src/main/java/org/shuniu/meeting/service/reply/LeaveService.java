package org.shuniu.meeting.service.reply;

import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.notice.LeaveAction;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Liaisons;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Decides on the leave of those who cannot simply stay away. */
@Service
@Transactional
public class LeaveService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final Asked asked;
    private final Liaisons liaisons;
    private final Publication publication;

    LeaveService(MeetingAccess access, NoticePolicy policy, Asked asked, Liaisons liaisons, Publication publication) {
        this.access = access;
        this.policy = policy;
        this.asked = asked;
        this.liaisons = liaisons;
        this.publication = publication;
    }

    public void decide(MeetingId id, long leaveId, DecideLeave command, Actor actor) {
        var meeting = access.seen(id, actor);
        var leave = asked.leaves()
                .findById(leaveId)
                .filter(one -> one.meetingId() == meeting.id())
                .orElseThrow(NotFoundException::new);
        var attendee = asked.attendees().findById(leave.attendeeId()).orElseThrow(NotFoundException::new);
        access.require(refusal(actor, meeting).or(() -> policy.ownLeave(actor, attendee)), meeting, "LEAVE", actor);
        if (leave.version() != command.version()) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        var decision = Objects.requireNonNull(command.decision());
        String words = AnswerInvitation.Line.said(command.remark());
        if (decision == LeaveAction.REFUSE && words == null) {
            throw new InvalidException(new Refusal("meeting.notice.leave.why").at("remark"));
        }
        leave.decide(decision, actor.signature(), words, publication.time().now());
        if (decision == LeaveAction.GRANT) {
            attendee.takeLeave(leave.reason());
        }
        publication
                .announcer()
                .moved(
                        meeting,
                        decision == LeaveAction.GRANT ? "GRANT_LEAVE" : "REFUSE_LEAVE",
                        actor,
                        Map.of("leave", String.valueOf(leaveId)),
                        told(attendee));
    }

    public Optional<Refusal> refusal(Actor actor, Meeting meeting) {
        return policy.decidesLeave(actor, meeting, capacity(actor, meeting));
    }

    private Optional<Capacity> capacity(Actor actor, Meeting meeting) {
        return asked.attendees()
                .findByMeetingIdAndPersonId(meeting.id(), actor.personId())
                .map(Attendee::capacity);
    }

    private Set<Long> told(Attendee attendee) {
        var told = new HashSet<Long>();
        Long invitation = attendee.invitationId();
        if (invitation != null) {
            told.addAll(liaisons.told(asked.invitations().findAllById(Set.of(invitation))));
        }
        return told;
    }
}
