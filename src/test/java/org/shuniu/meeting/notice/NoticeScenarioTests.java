package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganLevel;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.PreparedMeetings;
import org.shuniu.meeting.domain.Attendee;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingClass;
import org.shuniu.meeting.domain.MeetingRepository;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.domain.notice.LeaveAction;
import org.shuniu.meeting.service.MeetingAccess;
import org.shuniu.meeting.service.MeetingReaders;
import org.shuniu.meeting.service.notice.Asked;
import org.shuniu.meeting.service.notice.CancelMeeting;
import org.shuniu.meeting.service.notice.ChangeService;
import org.shuniu.meeting.service.notice.InvitationService;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.NoticeService;
import org.shuniu.meeting.service.notice.NotifyMeeting;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.shuniu.meeting.service.notice.ReminderService;
import org.shuniu.meeting.service.notice.read.InvitationRow;
import org.shuniu.meeting.service.notice.read.NoticeQueries;
import org.shuniu.meeting.service.notice.read.ReplyQueries;
import org.shuniu.meeting.service.notice.read.SubVenueQueries;
import org.shuniu.meeting.service.reply.AnswerInvitation;
import org.shuniu.meeting.service.reply.AnswerInvitation.Line;
import org.shuniu.meeting.service.reply.DecideLeave;
import org.shuniu.meeting.service.reply.LeaveService;
import org.shuniu.meeting.service.reply.ReplyService;
import org.shuniu.meeting.service.room.BookRoom;
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

/** A meeting from the list of those asked to replies, leave, postponement and cancellation. */
@SupervisionOffice
@RecordApplicationEvents
@Transactional
class NoticeScenarioTests {
    // @formatter:off
    @Autowired private MeetingRepository meetings;
    @Autowired private MeetingReaders readers;
    @Autowired private InvitationService invitations;
    @Autowired private NoticeService notices;
    @Autowired private ReplyService replies;
    @Autowired private LeaveService leaves;
    @Autowired private ChangeService changes;
    @Autowired private ReminderService reminders;
    @Autowired private ReplyQueries queries;
    @Autowired private NoticeQueries papers;
    @Autowired private SubVenueQueries subVenues;
    @Autowired private RoomService rooms;
    @Autowired private BookingService bookings;
    @Autowired private RoomQueries roomQueries;
    @Autowired private MeetingAccess access;
    @Autowired private Asked asked;
    @Autowired private Directory directory;
    @Autowired private MatterWalk office;
    @Autowired private FixedClock clock;
    @Autowired private ApplicationEvents events;
    // @formatter:on

    private PreparedMeetings prepared;
    private Actor officer;
    private Actor liaison;
    private Meeting meeting;

    @BeforeEach
    void anApprovedMeeting() {
        prepared = new PreparedMeetings(meetings, readers, invitations, notices);
        officer = office.person("chengzhu");
        liaison = office.person("baizhi");
        meeting = prepared.approved(
                officer,
                office.organ("云江省人民政府"),
                MeetingClass.PROFESSIONAL,
                "2026-02-26T09:00",
                "2026-02-26T11:30");
    }

    @AfterEach
    void backToTheDayOfTheOffice() {
        clock.moveTo("2026-02-12");
    }

    /** MTG-12: the approval stands on the notice; who is asked may know of it, and only from then on. */
    @Test
    void tellsThoseWhoAreAskedAndShowsTheApproval() {
        assertThatThrownBy(() -> access.seen(meeting.meetingId(), liaison)).isInstanceOf(NotFoundException.class);
        sent();
        assertThat(access.seen(meeting.meetingId(), liaison).status()).isEqualTo(MeetingStatus.NOTIFIED);
        assertThat(papers.notice(meeting.meetingId(), liaison).text().approvalRef())
                .isEqualTo("云政办会〔2026〕3号");
        assertThat(told("NOTIFY"))
                .contains(liaison.personId(), office.person("liangruogu").personId())
                .doesNotContain(officer.personId());
        assertThat(queries.replies(meeting.meetingId(), liaison).rows())
                .extracting(InvitationRow::name)
                .containsExactly(MatterWalk.WATER);
        assertThat(queries.replies(meeting.meetingId(), officer).rows()).hasSize(3);
    }

    @Test
    void wantsTheApprovalUnlessTheRulesOfProcedureCallTheMeeting() {
        prepared.invite(meeting, Capacity.MEMBER, List.of(), List.of(office.organ(MatterWalk.WATER)), officer);
        assertThatThrownBy(() -> notices.send(
                        meeting.meetingId(),
                        new NotifyMeeting(
                                " ", "请参会。", "桑禾", "1", "2026-02-25T17:00", meeting.version()),
                        officer))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.notice.approval.required");
    }

    @Test
    void takesNamesSubstitutesAndLeaveUntilTheDeadline() {
        sent();
        long invitation = invitation(MatterWalk.WATER);
        answer(invitation, liaison, line("方远", null, null), line("许川", "方远", null), line("韩青", null, "出差"));
        assertThat(asked.attendees().findByInvitationIdOrderByPositionAscIdAsc(invitation))
                .extracting(Attendee::name, Attendee::substituteFor, Attendee::leaveReason)
                .containsExactly(
                        tuple("方远", null, null),
                        tuple("许川", "方远", null),
                        tuple("韩青", null, "出差"));
        assertThatThrownBy(() ->
                        answer(invitation, liaison, line("甲", null, null), line("乙", null, null), line("丙", null, null)))
                .isInstanceOf(InvalidException.class)
                .hasMessage("meeting.notice.people.tooMany");
        assertThatThrownBy(() -> answer(invitation, office.person("guhe"), line("甲", null, null)))
                .isInstanceOf(NotFoundException.class);
        clock.moveTo(at("2026-02-25T17:01"));
        assertThatThrownBy(() -> answer(invitation, liaison, line("甲", null, null)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("meeting.notice.refused.late");
        answer(invitation, officer, line("甲", null, null));
        assertThat(queries.row(meeting.meetingId(), invitation, officer).recorded())
                .isTrue();
    }

    @Test
    void letsALeaderStayAwayOnlyWithConsent() {
        sent();
        var leader = office.person("hansongnian");
        long invitation = invitation(leader.name());
        answer(invitation, leader, line(leader.name(), null, "赴京开会"));
        var request = queries.replies(meeting.meetingId(), officer).leaves().get(0);
        assertThat(attendee(leader).isOnLeave()).isFalse();
        assertThatThrownBy(() -> leaves.decide(
                        meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), liaison))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> leaves.decide(
                        meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.REFUSE, "", 0), officer))
                .isInstanceOf(InvalidException.class);
        leaves.decide(meeting.meetingId(), request.id(), new DecideLeave(LeaveAction.GRANT, null, 0), officer);
        assertThat(attendee(leader).leaveReason()).isEqualTo("赴京开会");
        assertThat(told("GRANT_LEAVE")).containsExactly(leader.personId());
    }

    @Test
    void asksEverybodyAgainAndMovesTheRoomWhenItIsPostponed() {
        sent();
        long room = room();
        bookings.book(new BookRoom(room, meeting.id(), "", "2026-02-26T09:00", "2026-02-26T11:30", 10), officer);
        long invitation = invitation(MatterWalk.WATER);
        answer(invitation, liaison, line("方远", null, null));
        meetings.flush();
        assertThatThrownBy(() -> changes.postpone(
                        meeting.meetingId(),
                        new PostponeMeeting("2026-02-27T09:00", "2026-02-28T11:30", "防汛会商", meeting.version()),
                        officer))
                .hasMessage("meeting.notice.invalid.longer");
        int lost = changes.postpone(
                meeting.meetingId(),
                new PostponeMeeting("2026-02-27T14:00", "2026-02-27T16:30", "防汛会商", meeting.version()),
                officer);
        assertThat(lost).isZero();
        assertThat(meeting.status()).isEqualTo(MeetingStatus.APPROVED);
        assertThat(told("POSTPONE")).contains(liaison.personId());
        assertThat(asked.attendees().findByInvitationIdOrderByPositionAscIdAsc(invitation))
                .isEmpty();
        assertThat(roomQueries.ofMeeting(meeting.id(), officer))
                .extracting(one -> OfficeTime.minute(one.startsAt()))
                .containsExactly("2026-02-27 14:00");
        assertThatThrownBy(() -> answer(invitation, liaison, line("方远", null, null)))
                .isInstanceOf(ConflictException.class);
        prepared.send(meeting, "2026-02-26T17:00", officer);
        answer(invitation, liaison, line("方远", null, null));
        assertThat(queries.row(meeting.meetingId(), invitation, liaison).isAnswered())
                .isTrue();
    }

    @Test
    void releasesTheRoomAndTellsEverybodyWhenItIsCalledOff() {
        sent();
        long room = room();
        bookings.book(new BookRoom(room, meeting.id(), "", "2026-02-26T09:00", "2026-02-26T11:30", 10), officer);
        changes.cancel(meeting.meetingId(), new CancelMeeting("并入全省农业会议", meeting.version()), officer);
        assertThat(roomQueries.ofMeeting(meeting.id(), officer)).isEmpty();
        assertThat(told("CANCEL")).contains(liaison.personId());
        assertThat(meeting.status()).isEqualTo(MeetingStatus.CANCELLED);
    }

    @Test
    void givesARoomBackWhenNobodyCame() {
        sent();
        bookings.book(new BookRoom(room(), meeting.id(), "", "2026-02-26T09:00", "2026-02-26T11:30", 10), officer);
        clock.moveTo(at("2026-02-26T09:29"));
        assertThat(bookings.releaseUnused(30, "无人签到", officer)).isZero();
        clock.moveTo(at("2026-02-26T09:31"));
        assertThat(bookings.releaseUnused(30, "无人签到", officer)).isEqualTo(1);
        assertThat(roomQueries.ofMeeting(meeting.id(), officer)).isEmpty();
    }

    /** Scenario 5: choosing video creates a sub-venue for each city and county. */
    @Test
    void opensASubVenueForEachCityAndCounty() {
        invitations.invite(
                meeting.meetingId(), new InviteMany(Capacity.MEMBER, List.of(), List.of(), 1, true, true), officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        long below = directory.searchOrgans("", 10_000).stream()
                .filter(card -> card.isGovernment()
                        && (card.level() == OrganLevel.CITY || card.level() == OrganLevel.COUNTY))
                .count();
        assertThat(subVenues.rows(meeting.meetingId(), officer)).hasSize((int) below);
        assertThat(subVenues.rows(meeting.meetingId(), office.person("lushen")))
                .filteredOn(row -> row.edits())
                .extracting(row -> row.organ())
                .containsExactly("松浦市人民政府");
    }

    @Test
    void remindsOnceTheDayBefore() {
        sent();
        assertThat(reminders.remind(24)).isZero();
        clock.moveTo(at("2026-02-25T10:00"));
        assertThat(reminders.remind(24)).isEqualTo(1);
        assertThat(told("REMIND")).contains(liaison.personId(), office.person("liangruogu").personId());
        assertThat(reminders.remind(24)).isZero();
    }

    private void sent() {
        prepared.invite(meeting, Capacity.CHAIR, List.of(office.person("liangruogu").personId()), List.of(), officer);
        prepared.invite(
                meeting,
                Capacity.MEMBER,
                List.of(office.person("hansongnian").personId()),
                List.of(office.organ(MatterWalk.WATER)),
                officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
    }

    private long room() {
        return rooms.add(
                new EditRoom("静湖会议室", "二号楼", 30, List.of(), LocalTime.of(8, 0), LocalTime.of(20, 0), null, true, 0),
                officer);
    }

    private long invitation(String name) {
        return asked.invitations().findByMeetingIdOrderByPositionAscIdAsc(meeting.id()).stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void answer(long invitation, Actor actor, Line... lines) {
        asked.replies().flush();
        int version =
                asked.replies().findByInvitationId(invitation).orElseThrow().version();
        replies.answer(meeting.meetingId(), invitation, new AnswerInvitation(List.of(lines), null, version), actor);
    }

    private static Line line(String name, @Nullable String substituteFor, @Nullable String leave) {
        return new Line(name, null, substituteFor, leave);
    }

    private Attendee attendee(Actor person) {
        return asked.attendees()
                .findByMeetingIdAndPersonId(meeting.id(), person.personId())
                .orElseThrow();
    }

    private Set<Long> told(String step) {
        return events.stream(MeetingMoved.class)
                .filter(moved -> moved.step().equals(step))
                .reduce((first, second) -> second)
                .orElseThrow()
                .audience();
    }

    private static Instant at(String moment) {
        return OfficeTime.typed(moment).orElseThrow();
    }
}
