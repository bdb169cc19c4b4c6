package org.shuniu.meeting.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.shuniu.identity.OrganLevel;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.MeetingMoved;
import org.shuniu.meeting.domain.Capacity;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.domain.MeetingStatus;
import org.shuniu.meeting.service.notice.CancelMeeting;
import org.shuniu.meeting.service.notice.InviteMany;
import org.shuniu.meeting.service.notice.PostponeMeeting;
import org.shuniu.meeting.service.notice.read.ChangeLine;
import org.shuniu.meeting.service.notice.read.ChangeQueries;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.supervision.MatterWalk;
import org.springframework.beans.factory.annotation.Autowired;

/** Postponement, cancellation, sub-venues, reminders and rooms that nobody uses. */
class ChangeScenarioTests extends NoticeScenario {
    @Autowired
    private ChangeQueries lines;

    private MeetingMoved moved(String step) {
        return events.stream(MeetingMoved.class)
                .filter(one -> one.step().equals(step))
                .findFirst()
                .orElseThrow();
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
        assertThat(moved("POSTPONE").facts()).as("facts, no words").containsOnly(Map.entry("from", "2026-02-27 14:00"));
        assertThat(lines.changes(meeting.meetingId(), liaison))
                .extracting(ChangeLine::action, ChangeLine::reason)
                .containsExactly(tuple(MeetingAction.POSTPONE, "防汛会商"));
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
        assertThat(moved("CANCEL").facts()).as("facts, no words").containsOnlyKeys("from");
        assertThat(lines.changes(meeting.meetingId(), liaison)).singleElement().satisfies(line -> {
            assertThat(line.reason()).isEqualTo("并入全省农业会议");
            assertThat(OfficeTime.minute(line.formerStart())).isEqualTo("2026-02-26 09:00");
        });
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

    /** The meeting begins at nine, however long before its room is held; nor is one for its rehearsal in want of people. */
    @Test
    void keepsARoomUntilTheMeetingItselfShouldHaveBegun() {
        sent();
        long room = room();
        bookings.book(new BookRoom(room, meeting.id(), "", "2026-02-25T14:00", "2026-02-25T17:00", 10), officer);
        bookings.book(new BookRoom(room, meeting.id(), "", "2026-02-26T08:00", "2026-02-26T11:30", 10), officer);
        clock.moveTo(at("2026-02-25T15:00"));
        assertThat(bookings.releaseUnused(30, "无人签到", officer)).isZero();
        clock.moveTo(at("2026-02-26T08:45"));
        assertThat(bookings.releaseUnused(30, "无人签到", officer)).isZero();
        clock.moveTo(at("2026-02-26T09:31"));
        assertThat(bookings.releaseUnused(30, "无人签到", officer)).isEqualTo(1);
    }

    /** Scenario 5: choosing video creates a sub-venue for each city and county. */
    @Test
    void opensASubVenueForEachCityAndCounty() {
        invitations.invite(
                meeting.meetingId(), new InviteMany(Capacity.MEMBER, List.of(), List.of(), 1, true, true), officer);
        prepared.send(meeting, "2026-02-25T17:00", officer);
        long below = directory.searchOrgans("", 10_000).stream()
                .filter(card ->
                        card.isGovernment() && (card.level() == OrganLevel.CITY || card.level() == OrganLevel.COUNTY))
                .count();
        assertThat(subVenues.rows(meeting.meetingId(), officer)).hasSize((int) below);
        assertThat(subVenues.rows(meeting.meetingId(), office.person("lushen")))
                .filteredOn(row -> row.edits())
                .extracting(row -> row.organ())
                .containsExactly("松浦市人民政府");
    }

    @Test
    void remindsOnceBeforeTheRepliesAreDue() {
        sent();
        clock.moveTo(at("2026-02-24T16:59"));
        assertThat(reminders.remindOfReplies(24)).isZero();
        clock.moveTo(at("2026-02-24T17:00"));
        assertThat(reminders.remindOfReplies(24)).isEqualTo(1);
        assertThat(told("REMIND_REPLY")).contains(liaison.personId());
        assertThat(reminders.remindOfReplies(24)).isZero();
        clock.moveTo(at("2026-02-24T18:00"));
        prepared.send(meeting, "2026-02-25T20:00", officer);
        clock.moveTo(at("2026-02-25T06:00"));
        assertThat(reminders.remindOfReplies(24))
                .as("half of the new time is left")
                .isZero();
        clock.moveTo(at("2026-02-25T07:00"));
        answer(invitation("云江省水务厅"), liaison, line("方远", null, null));
        meetings.flush();
        assertThat(reminders.remindOfReplies(24)).isEqualTo(1);
        assertThat(told("REMIND_REPLY"))
                .contains(office.person("liangruogu").personId())
                .doesNotContain(liaison.personId());
    }

    @Test
    void remindsOnceTheDayBefore() {
        sent();
        assertThat(reminders.remind(24)).isZero();
        clock.moveTo(at("2026-02-25T10:00"));
        assertThat(reminders.remind(24)).isEqualTo(1);
        assertThat(told("REMIND"))
                .contains(liaison.personId(), office.person("liangruogu").personId());
        assertThat(reminders.remind(24)).isZero();
    }
}
