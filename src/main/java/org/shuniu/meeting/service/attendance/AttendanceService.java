package org.shuniu.meeting.service.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.service.Announcer;
import org.shuniu.meeting.service.MeetingAccess;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 签到: ticked off the list, or by oneself with the code on the screen; optional, never a clock-in (B-12). */
@Service("meetingAttendanceService")
@Transactional
public class AttendanceService {
    private final MeetingAccess access;
    private final AttendancePolicy policy;
    private final AttendeeRepository attendees;
    private final SignInDesks desks;
    private final AttendanceSettings settings;
    private final Told told;

    AttendanceService(
            MeetingAccess access,
            AttendancePolicy policy,
            AttendeeRepository attendees,
            SignInDesks desks,
            AttendanceSettings settings,
            Told told) {
        this.access = access;
        this.policy = policy;
        this.attendees = attendees;
        this.desks = desks;
        this.settings = settings;
        this.told = told;
    }

    /** Announcements and the time. */
    @Component("meetingAttendanceTold")
    record Told(Announcer announcer, OfficeTime time) {}

    public int mark(MeetingId id, MarkPresent command, Actor actor) {
        var meeting = access.seen(id, actor);
        var chosen = chosen(meeting, command.attendees());
        requireAll(meeting, chosen, actor);
        requireOpen(meeting);
        Instant now = told.time().now();
        int changed = 0;
        for (Attendee attendee : chosen) {
            if (attendee.isPresent() == command.present()) {
                continue;
            }
            if (command.present()) {
                come(attendee, now);
            } else {
                attendee.withdrawSignIn();
            }
            changed++;
        }
        String step = command.present() ? "MARK_PRESENT" : "UNMARK_PRESENT";
        told.announcer().moved(meeting, step, actor, Map.of("count", String.valueOf(changed)), Set.of());
        return changed;
    }

    private List<Attendee> chosen(Meeting meeting, List<Long> ids) {
        var chosen = attendees.findAllById(ids);
        if (chosen.size() != ids.size() || chosen.stream().anyMatch(one -> one.meetingId() != meeting.id())) {
            throw new NotFoundException();
        }
        return chosen;
    }

    private void requireAll(Meeting meeting, List<Attendee> chosen, Actor actor) {
        var refusal = policy.runs(actor, meeting);
        if (refusal.isPresent()) {
            var own = policy.ownInvitations(actor, meeting);
            boolean all = chosen.stream().allMatch(one -> {
                Long invitation = one.invitationId();
                return invitation != null && own.contains(invitation);
            });
            access.require(all ? Optional.empty() : refusal, meeting, "MARK_PRESENT", actor);
        }
    }

    /** Whoever asked for leave and comes nevertheless is there. */
    private static void come(Attendee attendee, Instant now) {
        attendee.expectAgain();
        attendee.signIn(now);
    }

    /** By oneself. */
    public void signIn(MeetingId id, SignIn command, Actor actor) {
        var meeting = access.seen(id, actor);
        var own = policy.own(actor, meeting);
        access.require(
                own.isPresent() ? Optional.empty() : Optional.of(new Refusal("meeting.attendance.refused.notListed")),
                meeting,
                "SIGN_IN",
                actor);
        requireOpen(meeting);
        var attendee = own.orElseThrow();
        Instant already = attendee.signedInAt();
        if (already != null) {
            throw new ConflictException(new Refusal("meeting.attendance.refused.twice", OfficeTime.minute(already)));
        }
        Instant now = told.time().now();
        if (!desks.of(meeting).code(settings.codeLasts()).accepts(command.code(), now)) {
            throw new InvalidException(new Refusal("meeting.attendance.code.wrong").at("code"));
        }
        come(attendee, now);
        told.announcer().moved(meeting, "SIGN_IN", actor, Map.of("attendee", String.valueOf(attendee.id())), Set.of());
    }

    private void requireOpen(Meeting meeting) {
        policy.closed(meeting).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
    }
}
