package org.shuniu.meeting.room;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalTime;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.Meetings;
import org.shuniu.meeting.domain.room.Booker;
import org.shuniu.meeting.domain.room.BookingState;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.domain.room.EquipmentText;
import org.shuniu.meeting.domain.room.MeetingRoom;
import org.shuniu.meeting.domain.room.RoomBooking;
import org.shuniu.meeting.domain.room.RoomCard;
import org.shuniu.meeting.domain.room.Span;
import org.shuniu.support.People;

class RoomBookingTests {
    @ParameterizedTest
    @CsvSource({
        "2026-04-13T08:00, 2026-04-13T22:00, true",
        "2026-04-13T07:59, 2026-04-13T10:00, false",
        "2026-04-13T20:00, 2026-04-13T22:01, false",
        "2026-04-13T09:00, 2026-04-14T12:00, true",
        "2026-04-13T22:00, 2026-04-14T12:00, false"
    })
    void isOpenOnlyWithinItsHours(String from, String until, boolean open) {
        var span = span(from, until);
        assertThat(room().isOpenFor(span.startsAt(), span.endsAt())).isEqualTo(open);
    }

    @Test
    void endsOnceAndKeepsWhy() {
        var booking = new RoomBooking(
                1,
                new RoomBooking.Use(null, "处务会", 8),
                span("2026-04-13T09:00", "2026-04-13T10:00"),
                Booker.of(People.drafter()),
                Meetings.NOW);
        booking.release(Meetings.NOW, "无人签到");
        assertThat(booking.state()).isEqualTo(BookingState.RELEASED);
        assertThat(booking.endReason()).isEqualTo("无人签到");
        assertThatThrownBy(() -> booking.cancel(Meetings.NOW, "不用了")).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> booking.move(span("2026-04-14T09:00", "2026-04-14T10:00")))
                .isInstanceOf(ConflictException.class);
    }

    @ParameterizedTest
    @CsvSource({
        // the whole of the meeting, with half an hour before it: it lasts as long as the meeting now does
        "2026-04-13T08:30, 2026-04-13T10:00, 2026-04-14T13:30, 2026-04-14T17:00",
        "2026-04-13T09:00, 2026-04-13T10:00, 2026-04-14T14:00, 2026-04-14T17:00",
        // a rehearsal the day before
        "2026-04-12T15:00, 2026-04-12T16:00, 2026-04-13T20:00, 2026-04-13T21:00"
    })
    void goesWithItsMeeting(String from, String until, String newFrom, String newUntil) {
        assertThat(span(from, until)
                        .moved(
                                span("2026-04-13T09:00", "2026-04-13T10:00"),
                                span("2026-04-14T14:00", "2026-04-14T17:00")))
                .isEqualTo(span(newFrom, newUntil));
    }

    @Test
    void keepsEquipmentInOneColumn() {
        var text = new EquipmentText();
        String stored = text.convertToDatabaseColumn(EnumSet.of(Equipment.MICROPHONES, Equipment.VIDEO));
        assertThat(stored).isEqualTo("VIDEO MICROPHONES");
        assertThat(text.convertToEntityAttribute(stored)).containsOnly(Equipment.VIDEO, Equipment.MICROPHONES);
        assertThat(text.convertToEntityAttribute("")).isEmpty();
    }

    private static MeetingRoom room() {
        return new MeetingRoom(
                1,
                1,
                new RoomCard(
                        "第一会议室",
                        "一号楼",
                        20,
                        EnumSet.noneOf(Equipment.class),
                        LocalTime.of(8, 0),
                        LocalTime.of(22, 0),
                        null,
                        true));
    }

    private static Span span(String from, String until) {
        return new Span(
                OfficeTime.typed(from).orElseThrow(), OfficeTime.typed(until).orElseThrow());
    }
}
