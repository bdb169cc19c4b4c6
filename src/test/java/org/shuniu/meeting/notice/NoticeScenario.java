package org.shuniu.meeting.notice;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.ReminderService;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.notice.read.SubVenueQueries;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;
import org.shuniu.meeting.service.reply.LeaveService;
import org.shuniu.meeting.service.reply.ReplyService;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomQueries;
import org.shuniu.meeting.service.room.RoomService;
import org.shuniu.supervision.MatterWalk;
import org.shuniu.supervision.SupervisionOffice;
import org.shuniu.support.FixedClock;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.transaction.annotation.Transactional;

/** A meeting of 会务处 with leaders and a department on its list, and what tests do with it. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
abstract class NoticeScenario {
    // @formatter:off
    @Autowired protected MeetingRepository meetings;
    @Autowired protected MeetingReaders readers;
    @Autowired protected InvitationService invitations;
    @Autowired protected NoticeService notices;
    @Autowired protected ReplyService replies;
    @Autowired protected LeaveService leaves;
    @Autowired protected ChangeService changes;
    @Autowired protected ReminderService reminders;
    @Autowired protected ReplyQueries queries;
    @Autowired protected NoticeQueries papers;
    @Autowired protected SubVenueQueries subVenues;
    @Autowired protected RoomService rooms;
    @Autowired protected BookingService bookings;
    @Autowired protected RoomQueries roomQueries;
    @Autowired protected MeetingAccess access;
    @Autowired protected Asked asked;
    @Autowired protected Directory directory;
    @Autowired protected MatterWalk office;
    @Autowired protected FixedClock clock;
    @Autowired protected ApplicationEvents events;
    // @formatter:on

    protected PreparedMeetings prepared;
    protected Actor officer;
    protected Actor liaison;
    protected Meeting meeting;

    @BeforeEach
    void anApprovedMeeting() {
        prepared = new PreparedMeetings(meetings, readers, invitations, notices);
        officer = office.person("chengzhu");
        liaison = office.person("baizhi");
        meeting = prepared.approved(
                officer, office.organ("云江省人民政府"), MeetingClass.PROFESSIONAL, "2026-02-26T09:00", "2026-02-26T11:30");
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    protected void sent() {
        prepared.invite(
                meeting, Capacity.CHAIR, List.of(office.person("liangruogu").personId()), List.of(), officer);
        prepared.invite(
                meeting,
                Capacity.MEMBER,
                List.of(office.person("hansongnian").personId()),
                List.of(office.organ(MatterWalk.WATER)),
                officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
    }

    protected long room() {
        return rooms.add(
                new EditRoom("静湖会议室", "二号楼", 30, List.of(), LocalTime.of(8, 0), LocalTime.of(20, 0), null, true, 0),
                officer);
    }

    protected long invitation(String name) {
        return asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    protected void answer(long invitation, Actor actor, Line... lines) {
        asked.replies().flush();
        int version =
                asked.replies().findByInvitationId(invitation).orElseThrow().version();
        replies.answer(meeting.meetingId(), invitation, new AnswerInvitation(List.of(lines), null, version), actor);
    }

    protected static Line line(String name, @Nullable String substituteFor, @Nullable String leave) {
        return new Line(name, null, substituteFor, leave);
    }

    protected Attendee attendee(Actor person) {
        return asked.attendees()
                .findByMeetingIdAndPersonId(meeting.id(), person.personId())
                .orElseThrow();
    }

    protected Set<Long> told(String step) {
        return events.stream(MeetingMoved.class)
                .filter(moved -> moved.step().equals(step))
                .reduce((first, second) -> second)
                .orElseThrow()
                .audience();
    }

    protected static Instant at(String moment) {
        return OfficeTime.typed(moment).orElseThrow();
    }
}
