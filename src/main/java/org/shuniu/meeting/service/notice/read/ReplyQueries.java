package org.shuniu.meeting.service.notice.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.domain.notice.LeaveRequest;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.Liaisons;
import org.shuniu.meeting.service.notice.NoticePolicy;
import org.shuniu.meeting.service.reply.LeaveService;
import org.shuniu.meeting.service.reply.ReplyAccess;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who was asked, who comes, who has not answered. */
@Service("meetingReplyQueries")
@Transactional(readOnly = true)
public class ReplyQueries {
    private final Doors doors;
    private final NoticePolicy policy;
    private final Asked asked;
    private final Liaisons liaisons;
    private final LeaveService leaves;
    private final OfficeTime time;

    ReplyQueries(
            Doors doors, NoticePolicy policy, Asked asked, Liaisons liaisons, LeaveService leaves, OfficeTime time) {
        this.doors = doors;
        this.policy = policy;
        this.asked = asked;
        this.liaisons = liaisons;
        this.leaves = leaves;
        this.time = time;
    }

    @Component("meetingReplyDoors")
    record Doors(MeetingAccess meetings, ReplyAccess replies) {}

    public RepliesView replies(MeetingId id, Actor actor) {
        return replies(doors.meetings().seen(id, actor), actor);
    }

    RepliesView replies(Meeting meeting, Actor actor) {
        boolean prepares = policy.prepares(actor, meeting).isEmpty();
        boolean decides = leaves.refusal(actor, meeting).isEmpty();
        var notice = asked.notices().findByMeetingId(meeting.id()).orElse(null);
        var book = book(meeting);
        boolean notified = meeting.status() == MeetingStatus.NOTIFIED;
        var rows = new ArrayList<InvitationRow>();
        for (var invitation : asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id())) {
            boolean own = liaisons.answers(actor, invitation);
            if (prepares || decides || own) {
                boolean open = notified && notice != null && (own ? notice.takesRepliesAt(time.now()) : prepares);
                rows.add(book.row(invitation, open && book.replies().containsKey(invitation.id())));
            }
        }
        return new RepliesView(
                notice == null ? null : notice.sentAt(),
                notice == null || !notice.isSent() ? null : notice.text().replyBy(),
                rows,
                prepares || decides
                        ? book.leaves(
                                one -> decides && policy.ownLeave(actor, one).isEmpty())
                        : List.of(),
                prepares,
                decides);
    }

    /** One invitation, for its own form; 404 for others. */
    public InvitationRow row(MeetingId id, long invitationId, Actor actor) {
        var slip = doors.replies().seen(id, invitationId, actor);
        return book(slip.meeting())
                .row(
                        slip.invitation(),
                        doors.replies().refusal(slip, actor, time.now()).isEmpty());
    }

    /** The same for the holder of a personal link. */
    public InvitationRow row(Meeting meeting, long invitationId) {
        var slip = doors.replies().slip(meeting, invitationId);
        return book(meeting).row(slip.invitation(), slip.notice().takesRepliesAt(time.now()));
    }

    private Book book(Meeting meeting) {
        var leave = asked.leaves().findByMeetingIdOrderById(meeting.id()).stream()
                .collect(Collectors.toMap(LeaveRequest::attendeeId, Function.identity()));
        return new Book(
                asked.replies().findByMeetingId(meeting.id()).stream()
                        .collect(Collectors.toMap(InvitationReply::invitationId, Function.identity())),
                asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()),
                leave);
    }

    /** What is kept of one meeting, read once. */
    private record Book(Map<Long, InvitationReply> replies, List<Attendee> attendees, Map<Long, LeaveRequest> leave) {
        InvitationRow row(Invitation invitation, boolean answers) {
            @Nullable InvitationReply reply = replies.get(invitation.id());
            return new InvitationRow(
                    invitation.id(),
                    reply == null ? 0 : reply.version(),
                    invitation.name(),
                    invitation.personId() != null,
                    invitation.capacity(),
                    invitation.places(),
                    reply != null,
                    reply == null ? null : reply.answeredAt(),
                    reply == null ? null : reply.answeredBy(),
                    reply != null && reply.isRecorded(),
                    reply == null ? null : reply.remark(),
                    people(invitation),
                    answers);
        }

        private List<GuestLine> people(Invitation invitation) {
            return attendees.stream()
                    .filter(one -> Objects.equals(one.invitationId(), invitation.id()))
                    .map(one -> GuestLine.of(one, leave.get(one.id())))
                    .toList();
        }

        List<LeaveRow> leaves(Predicate<Attendee> decides) {
            return attendees.stream()
                    .filter(one -> leave.containsKey(one.id()))
                    .map(one -> row(one, Objects.requireNonNull(leave.get(one.id())), decides.test(one)))
                    .toList();
        }

        private static LeaveRow row(Attendee attendee, LeaveRequest leave, boolean decides) {
            return new LeaveRow(
                    leave.id(),
                    leave.version(),
                    attendee.name(),
                    attendee.organName(),
                    leave.reason(),
                    leave.askedBy(),
                    leave.askedAt(),
                    leave.status(),
                    leave.decidedBy(),
                    leave.remark(),
                    decides);
        }
    }
}
