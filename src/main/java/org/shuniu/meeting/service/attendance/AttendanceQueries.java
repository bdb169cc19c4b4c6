package org.shuniu.meeting.service.attendance;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.attendance.SignInDesk;
import org.shuniu.meeting.domain.attendance.SignInDeskRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingView;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Attendance as screens, paper and programs read it. */
@Service("meetingAttendanceQueries")
@Transactional(readOnly = true)
public class AttendanceQueries {
    private final MeetingAccess access;
    private final AttendancePolicy policy;
    private final Kept kept;
    private final AttendanceSettings settings;
    private final OfficeTime time;

    AttendanceQueries(
            MeetingAccess access, AttendancePolicy policy, Kept kept, AttendanceSettings settings, OfficeTime time) {
        this.access = access;
        this.policy = policy;
        this.kept = kept;
        this.settings = settings;
        this.time = time;
    }

    @Component("meetingAttendanceKept")
    record Kept(AttendeeRepository attendees, SignInDeskRepository desks, SignInDesks book, QuorumRule quorum) {}

    public AttendanceView attendance(MeetingId id, Actor actor) {
        return attendance(access.seen(id, actor), actor);
    }

    AttendanceView attendance(Meeting meeting, Actor actor) {
        var all = kept.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id());
        Instant start = meeting.schedule().startsAt();
        boolean reads = policy.reads(actor, meeting);
        Set<Long> own = reads ? Set.of() : policy.ownInvitations(actor, meeting);
        var rows = all.stream().map(one -> AttendanceRow.of(one, start)).toList();
        var shown = all.stream()
                .filter(one -> reads || isOwn(one, own))
                .map(one -> AttendanceRow.of(one, start))
                .toList();
        @Nullable SignInDesk desk = kept.desks().findByMeetingId(meeting.id()).orElse(null);
        return new AttendanceView(
                MeetingView.of(meeting),
                shown,
                AttendanceView.Numbers.of(rows),
                kept.quorum().of(meeting, all),
                policy.closed(meeting).orElse(null),
                policy.own(actor, meeting)
                        .map(one -> AttendanceRow.of(one, start))
                        .orElse(null),
                desk == null ? null : desk.openedAt(),
                desk == null ? null : desk.endedAt(),
                policy.runs(actor, meeting).isEmpty(),
                reads,
                policy.corrects(actor, meeting));
    }

    private static boolean isOwn(Attendee attendee, Set<Long> invitations) {
        Long invitation = attendee.invitationId();
        return invitation != null && invitations.contains(invitation);
    }

    /** Code that stands on the screen now, for those who run the meeting. */
    @Transactional
    public Code code(MeetingId id, Actor actor) {
        var meeting = access.seen(id, actor);
        access.require(policy.runs(actor, meeting), meeting, "SIGN_IN_CODE", actor);
        return new Code(
                kept.book().of(meeting).code(settings.codeLasts()).at(time.now()),
                settings.codeLasts().toSeconds());
    }

    /** @param seconds how long a code stands */
    public record Code(String code, long seconds) {}
}
