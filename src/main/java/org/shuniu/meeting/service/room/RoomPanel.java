package org.shuniu.meeting.service.room;

import java.util.List;
import java.util.Optional;
import org.shuniu.kernel.Actor;
import org.shuniu.meeting.domain.Meeting;
import org.shuniu.meeting.domain.MeetingAction;
import org.shuniu.meeting.service.MeetingPanel;
import org.shuniu.meeting.service.MeetingPeople;
import org.springframework.stereotype.Component;

/** Rooms of a meeting, in the narrow column. */
@Component("meetingRoomPanel")
class RoomPanel implements MeetingPanel {
    private final RoomQueries rooms;
    private final MeetingPeople people;

    RoomPanel(RoomQueries rooms, MeetingPeople people) {
        this.rooms = rooms;
        this.people = people;
    }

    /** @param books the reader may book one now */
    public record View(List<BookingView> bookings, boolean books) {}

    @Override
    public int order() {
        return 20;
    }

    @Override
    public boolean isAside() {
        return true;
    }

    @Override
    public String template() {
        return "meeting/room/panel";
    }

    @Override
    public Optional<Object> view(Meeting meeting, Actor reader) {
        var bookings = rooms.ofMeeting(meeting.id(), reader);
        boolean books = MeetingAction.NOTIFY.startsFrom(meeting.status()) && people.isPreparing(reader, meeting);
        return bookings.isEmpty() && !books ? Optional.empty() : Optional.of(new View(bookings, books));
    }
}
