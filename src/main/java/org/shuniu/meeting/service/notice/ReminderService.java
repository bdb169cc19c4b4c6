package org.shuniu.meeting.service.notice;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.domain.notice.MeetingNotice;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reminds who comes the day before, and who has not answered before the replies are due; urges by hand. */
@Service("meetingReminderService")
@Transactional
public class ReminderService {
    private final MeetingRepository meetings;
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final Asked asked;
    private final Liaisons liaisons;
    private final Publication publication;

    ReminderService(
            MeetingRepository meetings,
            MeetingAccess access,
            NoticePolicy policy,
            Asked asked,
            Liaisons liaisons,
            Publication publication) {
        this.meetings = meetings;
        this.access = access;
        this.policy = policy;
        this.asked = asked;
        this.liaisons = liaisons;
        this.publication = publication;
    }

    /** Each meeting once; their number. */
    public int remind(int hours) {
        Instant now = publication.time().now();
        var due = asked.notices().unreminded(now, now.plus(Duration.ofHours(hours)));
        for (MeetingNotice notice : due) {
            var meeting = meetings.findById(notice.meetingId()).orElseThrow();
            notice.remind(now);
            tell(meeting, "REMIND", Announcer.SYSTEM, coming(meeting));
        }
        return due.size();
    }

    /** 回执截止前: each notice once, to those who have not answered; the number of meetings of which somebody was told. */
    public int remindOfReplies(int hours) {
        Instant now = publication.time().now();
        var before = Duration.ofHours(hours);
        int told = 0;
        for (MeetingNotice notice : asked.notices().withRepliesDue(now, now.plus(before))) {
            if (!notice.isToRemindOfReplies(now, before)) {
                continue;
            }
            notice.remindOfReplies(now);
            var meeting = meetings.findById(notice.meetingId()).orElseThrow();
            var unanswered = unanswered(meeting);
            if (!unanswered.isEmpty()) {
                tell(meeting, "REMIND_REPLY", Announcer.SYSTEM, unanswered);
                told++;
            }
        }
        return told;
    }

    private Set<Long> coming(Meeting meeting) {
        var told = new HashSet<>(unanswered(meeting));
        asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(attendee -> !attendee.isOnLeave())
                .map(Attendee::personId)
                .filter(Objects::nonNull)
                .forEach(told::add);
        return told;
    }

    /** 催报回执, by hand; how many have not answered. */
    public int urge(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.prepares(actor, meeting), meeting, "URGE", actor);
        if (meeting.status() != MeetingStatus.NOTIFIED) {
            throw new ConflictException(new Refusal("meeting.refused.phase." + meeting.status()));
        }
        var open = open(meeting);
        tell(meeting, "URGE", actor, unanswered(meeting));
        return open.size();
    }

    private Set<Long> unanswered(Meeting meeting) {
        return liaisons.told(asked.invitations().findAllById(open(meeting)));
    }

    private Set<Long> open(Meeting meeting) {
        return asked.replies().findByMeetingId(meeting.id()).stream()
                .filter(reply -> !reply.isAnswered())
                .map(InvitationReply::invitationId)
                .collect(Collectors.toSet());
    }

    private void tell(Meeting meeting, String step, Actor actor, Set<Long> told) {
        publication.announcer().moved(meeting, step, actor, Map.of("count", String.valueOf(told.size())), told);
    }
}
