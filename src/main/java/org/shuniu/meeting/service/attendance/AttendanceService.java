package org.shuniu.meeting.service.attendance;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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

    /** After the end, who was overlooked counts as there from the beginning. */
    public int mark(MeetingId id, MarkPresent command, Actor actor) {
        var meeting = access.seen(id, actor);
        var chosen = chosen(meeting, command.attendees());
        requireAll(meeting, chosen, actor);
        boolean correction = policy.corrects(actor, meeting);
        if (!correction) {
            requireOpen(meeting);
        }
        Instant came = correction ? meeting.schedule().startsAt() : told.time().now();
        var changed = chosen.stream()
                .filter(one -> one.isPresent() != command.present())
                .toList();
        changed.forEach(one -> tick(one, command.present(), came));
        String step = command.present() ? "MARK_PRESENT" : "UNMARK_PRESENT";
        told.announcer().moved(meeting, correction ? "CORRECT_" + step : step, actor, facts(changed), Set.of());
        return changed.size();
    }

    private static void tick(Attendee attendee, boolean present, Instant came) {
        if (present) {
            attendee.signIn(came);
        } else {
            attendee.withdrawSignIn();
        }
    }

    private static Map<String, String> facts(List<Attendee> changed) {
        return Map.of(
                "count",
                String.valueOf(changed.size()),
                "attendees",
                changed.stream().map(one -> String.valueOf(one.id())).collect(Collectors.joining(", ")));
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
        attendee.signIn(now);
        told.announcer().moved(meeting, "SIGN_IN", actor, Map.of("attendee", String.valueOf(attendee.id())), Set.of());
    }

    private void requireOpen(Meeting meeting) {
        policy.closed(meeting).ifPresent(refusal -> {
            throw new ConflictException(refusal);
        });
    }
}
