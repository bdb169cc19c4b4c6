package org.shuniu.meeting.service.logistics;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
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
import org.shuniu.meeting.service.MeetingPeople;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.material.AddMaterial;
import org.shuniu.meeting.service.material.MaterialStep;
import org.shuniu.meeting.service.notice.EditSubVenue;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.NotifyMeeting;
import org.shuniu.meeting.service.notice.read.SubVenueRow;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;
import org.shuniu.meeting.service.room.BookRoom;
import org.springframework.stereotype.Component;

/** Meetings of 会务处, each step by whose duty it is and at its time. */
@Component("meetingDemoMeetings")
class DemoMeetings {
    private static final Duration PREPARATION = Duration.ofDays(8);

    private final DemoDesk desk;
    private final DemoRooms rooms;
    private final MeetingRepository meetings;
    private final DemoSteps steps;
    private final MeetingReaders readers;
    private final MeetingPeople people;
    private final Map<String, Meeting> byKey = new HashMap<>();

    DemoMeetings(
            DemoDesk desk,
            DemoRooms rooms,
            MeetingRepository meetings,
            DemoSteps steps,
            MeetingReaders readers,
            MeetingPeople people) {
        this.desk = desk;
        this.rooms = rooms;
        this.meetings = meetings;
        this.steps = steps;
        this.readers = readers;
        this.people = people;
    }

    void meeting(String[] row) {
        var officer = officer();
        var schedule = new Schedule(desk.at(row[2], row[3]), desk.at(row[2], row[4]), null);
        desk.time().at(schedule.startsAt().minus(PREPARATION), () -> {
            var meeting = new Meeting(origin(officer), outline(row, schedule));
            var now = desk.time().now();
            boolean standing = meeting.meetingClass().isStanding();
            meeting.step(standing ? MeetingAction.CONVENE : MeetingAction.SUBMIT, now);
            if (!standing) {
                meeting.step(MeetingAction.APPROVE, now);
            }
            meetings.saveAndFlush(meeting);
            readers.ofDraft(meeting);
            readers.ofOffice(meeting);
            book(meeting, row, officer);
            byKey.put(row[1], meeting);
        });
    }

    private MeetingOrigin origin(Actor officer) {
        return new MeetingOrigin(
                officer.organId(),
                officer.organName(),
                officer.unitId(),
                officer.unitName(),
                people.government(officer.organId()),
                officer.personId(),
                officer.name(),
                desk.time().now(),
                desk.time().today());
    }

    private static MeetingOutline outline(String[] row, Schedule schedule) {
        return new MeetingOutline(
                row[7],
                MeetingClass.valueOf(row[5]),
                row[5].equals("PROFESSIONAL") ? MeetingPurpose.DEPLOYMENT : MeetingPurpose.DECISION,
                MeetingForm.valueOf(row[6]),
                schedule,
                new Venue(Venue.Kind.OWN, row[8], null, false));
    }

    private void book(Meeting meeting, String[] row, Actor officer) {
        steps.bookings()
                .book(
                        new BookRoom(
                                rooms.room(row[8]),
                                meeting.id(),
                                null,
                                OfficeTime.field(meeting.schedule().startsAt()),
                                OfficeTime.field(meeting.schedule().endsAt()),
                                Integer.valueOf(row[9])),
                        officer);
    }

    void invite(String[] row) {
        boolean all = row[4].equals("cities counties");
        var persons = words(row[3], " ").stream()
                .map(account -> desk.person(account).personId())
                .toList();
        var organs = all
                ? List.<Long>of()
                : words(row[4], ",").stream().map(desk::organ).toList();
        var command = new InviteMany(Capacity.valueOf(row[2]), organs, persons, Integer.valueOf(row[5]), all, all);
        steps.invitations().invite(of(row).meetingId(), command, officer());
    }

    private static List<String> words(String cell, String between) {
        return Arrays.stream(cell.split(between))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** Replies are taken until the afternoon of the day before, or until noon of today for a meeting that soon. */
    void notify(String[] row) {
        var meeting = of(row);
        Instant start = meeting.schedule().startsAt();
        desk.time().at(start.minus(Duration.ofDays(Long.parseLong(row[2]))), () -> {
            String year = String.valueOf(desk.time().today().getYear());
            var command = new NotifyMeeting(
                    row[3].replace("〔〕", "〔" + year + "〕"),
                    row[6],
                    row[4],
                    row[5],
                    OfficeTime.field(start.minus(Duration.ofHours(16))),
                    meeting.version());
            steps.notices().send(meeting.meetingId(), command, officer());
            meetings.flush();
        });
    }

    /** A day after the notice. */
    void reply(String[] row) {
        var meeting = of(row);
        var actor = desk.person(row[2]);
        desk.time().at(earlier(meeting), () -> {
            var mine =
                    steps.replies().replies(meeting.meetingId(), actor).rows().get(0);
            var line = new Line(row[3], said(row[4]), said(row[5]), said(row[6]));
            steps.answers()
                    .answer(
                            meeting.meetingId(),
                            mine.id(),
                            new AnswerInvitation(List.of(line), null, mine.version()),
                            actor);
            meetings.flush();
        });
    }

    private Instant earlier(Meeting meeting) {
        var before = meeting.schedule().startsAt().minus(Duration.ofDays(2));
        var now = desk.time().now();
        return before.isBefore(now) ? before : now;
    }

    private static @Nullable String said(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    void subVenue(String[] row) {
        var meeting = of(row);
        var actor = desk.person(row[2]);
        steps.subVenues().rows(meeting.meetingId(), actor).stream()
                .filter(SubVenueRow::edits)
                .findFirst()
                .ifPresent(venue -> steps.venues()
                        .edit(
                                meeting.meetingId(),
                                venue.id(),
                                new EditSubVenue(row[3], row[4], row[5], venue.version()),
                                actor));
    }

    void held(String[] row) {
        var meeting = of(row);
        steps.hold(meeting, desk.time(), officer(), meetings);
    }

    void paper(String[] row) {
        var id = of(row).meetingId();
        var content = new ByteArrayInputStream(row[4].getBytes(StandardCharsets.UTF_8));
        long paper = steps.materials().add(id, new AddMaterial(row[2]), row[3], content, officer());
        meetings.flush();
        int drawn = steps.papers().material(id, paper, officer()).version();
        steps.materials().release(id, paper, new MaterialStep(drawn), officer());
    }

    private Meeting of(String[] row) {
        return Objects.requireNonNull(byKey.get(row[1]));
    }

    private Actor officer() {
        return desk.person("chengzhu");
    }
}
