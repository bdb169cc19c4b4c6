package org.shuniu.meeting.service.notice;

import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Invitation;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.notice.InvitationReply;
import org.shuniu.meeting.domain.notice.MeetingChange;
import org.shuniu.meeting.domain.notice.MeetingChangeRepository;
import org.shuniu.meeting.domain.notice.MeetingNotice;
import org.shuniu.meeting.domain.room.Span;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.Publication;
import org.shuniu.meeting.service.notice.list.ListReaders;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Postpones a meeting or calls it off; all who got the notice are told why. */
@Service("meetingChangeService")
@Transactional
public class ChangeService {
    private final MeetingAccess access;
    private final NoticePolicy policy;
    private final Asked asked;
    private final After after;
    private final Publication publication;
    private final SecrecyGuard secrecy;

    ChangeService(
            MeetingAccess access,
            NoticePolicy policy,
            Asked asked,
            After after,
            Publication publication,
            SecrecyGuard secrecy) {
        this.access = access;
        this.policy = policy;
        this.asked = asked;
        this.after = after;
        this.publication = publication;
        this.secrecy = secrecy;
    }

    /** What follows a change: rooms, who is told, and where its reason stays. */
    @Component("meetingChangeAfter")
    record After(
            BookingService bookings,
            Liaisons liaisons,
            LeaderTimes leaders,
            ListReaders list,
            MeetingChangeRepository changes) {}

    /** How many rooms were lost because they are taken at the new time. */
    public int postpone(MeetingId id, PostponeMeeting command, Actor actor) {
        var meeting = opened(id, MeetingAction.POSTPONE, command.version(), command.reason(), actor);
        var former = meeting.schedule();
        var schedule = schedule(command, former);
        after.leaders().requireFree(meeting, schedule, List.of());
        var told = told(meeting);
        var listed = after.list().of(meeting);
        meeting.reschedule(schedule);
        meeting.step(MeetingAction.POSTPONE, publication.time().now());
        askAgain(meeting);
        after.list().narrow(meeting, listed, actor);
        var moved = new BookingService.Moved(span(former), span(schedule));
        int lost =
                after.bookings().postpone(meeting.id(), moved, command.reason().strip(), actor);
        publication.announcer().index(meeting);
        keep(meeting, MeetingAction.POSTPONE, command.reason(), former, actor);
        tell(meeting, MeetingAction.POSTPONE, told, actor);
        return lost;
    }

    private static Span span(Schedule schedule) {
        return new Span(schedule.startsAt(), schedule.endsAt());
    }

    private Schedule schedule(PostponeMeeting command, Schedule former) {
        var from = OfficeTime.typed(command.from()).orElseThrow(() -> invalid("meeting.room.invalid.moment", "from"));
        var until =
                OfficeTime.typed(command.until()).orElseThrow(() -> invalid("meeting.room.invalid.moment", "until"));
        if (!from.isBefore(until)) {
            throw invalid("meeting.room.invalid.order", "until");
        }
        if (from.isBefore(publication.time().now())) {
            throw invalid("meeting.room.invalid.past", "from");
        }
        var registration = former.registrationOn();
        var schedule = new Schedule(
                from,
                until,
                registration == null
                        ? null
                        : registration.plusDays(ChronoUnit.DAYS.between(former.firstDay(), OfficeTime.day(from))));
        if (schedule.days() > former.days()) {
            throw invalid("meeting.notice.invalid.longer", "until");
        }
        return schedule;
    }

    private static InvalidException invalid(String key, String field) {
        return new InvalidException(new Refusal(key).at(field));
    }

    /** Replies count no more; persons who were asked by name stay on the list, those an organ named do not. */
    private void askAgain(Meeting meeting) {
        asked.replies().findByMeetingId(meeting.id()).forEach(InvitationReply::reset);
        asked.leaves().deleteByMeetingId(meeting.id());
        asked.leaves().flush();
        var persons = asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .map(Invitation::personId)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        for (Attendee attendee : asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id())) {
            if (persons.contains(attendee.personId())) {
                attendee.expectAgain();
            } else {
                asked.attendees().delete(attendee);
            }
        }
        asked.notices().findByMeetingId(meeting.id()).ifPresent(MeetingNotice::withdraw);
    }

    public void cancel(MeetingId id, CancelMeeting command, Actor actor) {
        var meeting = opened(id, MeetingAction.CANCEL, command.version(), command.reason(), actor);
        var told = told(meeting);
        meeting.step(MeetingAction.CANCEL, publication.time().now());
        after.bookings().release(meeting.id(), command.reason().strip(), actor);
        keep(meeting, MeetingAction.CANCEL, command.reason(), meeting.schedule(), actor);
        tell(meeting, MeetingAction.CANCEL, told, actor);
    }

    private Meeting opened(MeetingId id, MeetingAction action, int version, @Nullable String reason, Actor actor) {
        var meeting = access.opened(id, action, version, actor);
        access.require(policy.prepares(actor, meeting), meeting, action.name(), actor);
        secrecy.requireUnmarked("reason", reason, actor);
        return meeting;
    }

    /** Nobody is told of a change of what he or she was never told. */
    private Set<Long> told(Meeting meeting) {
        boolean sent = asked.notices()
                .findByMeetingId(meeting.id())
                .filter(MeetingNotice::isSent)
                .isPresent();
        if (!sent) {
            return Set.of();
        }
        var told = after.liaisons().told(asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()));
        asked.attendees().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .map(Attendee::personId)
                .filter(Objects::nonNull)
                .forEach(told::add);
        return told;
    }

    private void keep(Meeting meeting, MeetingAction action, String reason, Schedule former, Actor actor) {
        after.changes()
                .save(new MeetingChange(
                        meeting.id(),
                        action,
                        reason.strip(),
                        former,
                        actor.signature(),
                        publication.time().now()));
    }

    /** The reason stands on the page of the meeting; the trail holds facts, no words. */
    private void tell(Meeting meeting, MeetingAction action, Set<Long> told, Actor actor) {
        publication
                .announcer()
                .moved(
                        meeting,
                        action.name(),
                        actor,
                        Map.of("from", OfficeTime.minute(meeting.schedule().startsAt())),
                        told);
    }
}
