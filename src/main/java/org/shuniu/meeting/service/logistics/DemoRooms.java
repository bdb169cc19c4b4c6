package org.shuniu.meeting.service.logistics;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.meeting.domain.room.Equipment;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.RoomService;
import org.springframework.stereotype.Component;

/** Rooms of the demo office and who has booked them. */
@Component("meetingDemoRooms")
class DemoRooms {
    private static final String KEEPER = "chengzhu";

    private final DemoDesk desk;
    private final RoomService rooms;
    private final BookingService bookings;
    private final Map<String, Long> byName = new HashMap<>();

    DemoRooms(DemoDesk desk, RoomService rooms, BookingService bookings) {
        this.desk = desk;
        this.rooms = rooms;
        this.bookings = bookings;
    }

    void room(String[] row) {
        var equipment = Arrays.stream(row[4].split(" ")).map(Equipment::valueOf).toList();
        var command = new EditRoom(
                row[1],
                row[2],
                Integer.valueOf(row[3]),
                equipment,
                LocalTime.parse(row[5]),
                LocalTime.parse(row[6]),
                null,
                true,
                0);
        byName.put(row[1], rooms.add(command, desk.person(KEEPER)));
    }

    void booking(String[] row) {
        bookings.book(
                new BookRoom(
                        room(row[1]),
                        null,
                        row[5],
                        OfficeTime.field(desk.at(row[2], row[3])),
                        OfficeTime.field(desk.at(row[2], row[4])),
                        Integer.valueOf(row[6])),
                desk.person(row[7]));
    }

    long room(String name) {
        return Objects.requireNonNull(byName.get(name));
    }
}
