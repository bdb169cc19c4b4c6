package org.shuniu.meeting.service.attendance;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Finding;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.RuleException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.attendance.Quorum;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Opens a meeting, where it is prescribed only with a quorum, and ends it. */
@Service("meetingSessionService")
@Transactional
public class SessionService {
    private final MeetingAccess access;
    private final AttendancePolicy policy;
    private final AttendeeRepository attendees;
    private final SignInDesks desks;
    private final Words words;
    private final Announcer announcer;

    SessionService(
            MeetingAccess access,
            AttendancePolicy policy,
            AttendeeRepository attendees,
            SignInDesks desks,
            Words words,
            Announcer announcer) {
        this.access = access;
        this.policy = policy;
        this.attendees = attendees;
        this.desks = desks;
        this.words = words;
        this.announcer = announcer;
    }

    /** The rule, its words and the time. */
    @Component("meetingSessionWords")
    record Words(QuorumRule quorum, MessageSource messages, OfficeTime time) {
        String source() {
            return messages.getMessage("meeting.attendance.source.quorum", null, LocaleContextHolder.getLocale());
        }
    }

    public void open(MeetingId id, Turn command, Actor actor) {
        var meeting = opened(id, MeetingAction.OPEN, command, actor);
        policy.closed(meeting).ifPresent(early -> {
            throw new ConflictException(early);
        });
        var quorum = words.quorum().of(meeting, attendees.findByMeetingIdOrderByPositionAscIdAsc(meeting.id()));
        if (quorum.isMissing()) {
            throw new RuleException(List.of(finding(quorum)));
        }
        desks.of(meeting).open(actor.signature(), words.time().now());
        meeting.step(MeetingAction.OPEN, words.time().now());
        announcer.moved(
                meeting,
                "OPEN",
                actor,
                Map.of("present", String.valueOf(quorum.present()), "members", String.valueOf(quorum.members())),
                Set.of());
    }

    private Finding finding(Quorum quorum) {
        return new Finding(
                "MTG-19",
                Finding.Severity.BLOCK,
                null,
                null,
                null,
                "meeting.attendance.refused.quorum",
                List.of(
                        String.valueOf(quorum.members()),
                        String.valueOf(quorum.needed()),
                        String.valueOf(quorum.present())),
                words.source(),
                null);
    }

    public void end(MeetingId id, Turn command, Actor actor) {
        var meeting = opened(id, MeetingAction.END, command, actor);
        desks.of(meeting).end(words.time().now());
        meeting.step(MeetingAction.END, words.time().now());
        announcer.moved(meeting, "END", actor, Map.of(), Set.of(meeting.origin().creatorId()));
    }

    private Meeting opened(MeetingId id, MeetingAction action, Turn command, Actor actor) {
        var meeting = access.opened(id, action, command.version(), actor);
        access.require(policy.runs(actor, meeting), meeting, action.name(), actor);
        return meeting;
    }
}
