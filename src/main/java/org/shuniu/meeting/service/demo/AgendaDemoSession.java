package org.shuniu.meeting.service.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.access.Principals;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.AttendeeRepository;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingForm;
import org.shuniu.meeting.domain.MeetingOrigin;
import org.shuniu.meeting.domain.MeetingOutline;
import org.shuniu.meeting.domain.MeetingPurpose;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.Schedule;
import org.shuniu.meeting.domain.Venue;
import org.shuniu.meeting.service.MeetingReaders;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Meetings by the rules of procedure in the demo office, and who is at them. */
@Component
class AgendaDemoSession {
    private final MeetingRepository meetings;
    private final AttendeeRepository attendees;
    private final MeetingReaders readers;
    private final AgendaDemoCast cast;
    private final TransactionTemplate transaction;
    private final OfficeTime time;

    AgendaDemoSession(
            MeetingRepository meetings,
            AttendeeRepository attendees,
            MeetingReaders readers,
            AgendaDemoCast cast,
            TransactionTemplate transaction,
            OfficeTime time) {
        this.meetings = meetings;
        this.attendees = attendees;
        this.readers = readers;
        this.cast = cast;
        this.transaction = transaction;
        this.time = time;
    }

    Actor clerk() {
        return cast.account("chengzhu");
    }

    Actor account(String account) {
        return cast.account(account);
    }

    LocalDate today() {
        return time.today();
    }

    MeetingId convene(String title, int session, Schedule schedule, String place) {
        var outline = new MeetingOutline(
                title,
                MeetingClass.EXECUTIVE,
                MeetingPurpose.DECISION,
                MeetingForm.ON_SITE,
                schedule,
                new Venue(Venue.Kind.OWN, place, null, false));
        var head = cast.account("jianning");
        var origin = new MeetingOrigin(
                head.organId(),
                head.organName(),
                head.unitId(),
                head.unitName(),
                cast.government(head),
                head.personId(),
                head.name(),
                time.now(),
                time.today());
        return Objects.requireNonNull(transaction.execute(state -> {
            var meeting = new Meeting(origin, outline);
            meeting.number(session);
            meeting.step(MeetingAction.CONVENE, time.now());
            meetings.save(meeting);
            readers.ofDraft(meeting);
            readers.ofOffice(meeting);
            return meeting.meetingId();
        }));
    }

    /** PEOPLE, capacity, reason of a leave, accounts. */
    void attend(MeetingId id, String[] row) {
        transaction.executeWithoutResult(state -> {
            var meeting = meetings.findById(id.value()).orElseThrow();
            for (String account : row[3].split(" ")) {
                var person = cast.account(account);
                var named = new Attendee.Named(person.personId(), person.name(), person.organName(), null);
                var attendee = new Attendee(id.value(), null, Capacity.valueOf(row[1]), named, (int) attendees.count());
                if (!row[2].isEmpty()) {
                    attendee.takeLeave(row[2]);
                }
                attendees.save(attendee);
                readers.add(meeting, List.of(Principals.person(person.personId())));
            }
        });
    }

    void hold(MeetingId id) {
        transaction.executeWithoutResult(state -> {
            var meeting = meetings.findById(id.value()).orElseThrow();
            meeting.step(MeetingAction.NOTIFY, meeting.schedule().startsAt().minus(Duration.ofDays(2)));
            meeting.step(MeetingAction.OPEN, meeting.schedule().startsAt());
            attendees.findByMeetingIdOrderByPositionAscIdAsc(id.value()).stream()
                    .filter(attendee -> !attendee.isOnLeave())
                    .forEach(attendee ->
                            attendee.signIn(meeting.schedule().startsAt().minus(Duration.ofMinutes(10))));
            meeting.step(MeetingAction.END, meeting.schedule().endsAt());
        });
    }
}
