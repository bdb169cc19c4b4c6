package org.shuniu.meeting.service.room;

import java.time.LocalDate;
import java.util.List;

/** A week of rooms: one line a room, one cell a day. */
public record BoardView(LocalDate monday, List<LocalDate> days, List<Line> lines) {
    public BoardView {
        days = List.copyOf(days);
        lines = List.copyOf(lines);
    }

    public record Line(RoomView room, List<List<BookingView>> cells) {}

    public LocalDate previous() {
        return monday.minusWeeks(1);
    }

    public LocalDate next() {
        return monday.plusWeeks(1);
    }
}
