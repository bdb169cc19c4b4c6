package org.shuniu.meeting.web.room;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.service.room.BoardView;
import org.shuniu.meeting.service.room.BookRoom;
import org.shuniu.meeting.service.room.BookingService;
import org.shuniu.meeting.service.room.BookingView;
import org.shuniu.meeting.service.room.EditRoom;
import org.shuniu.meeting.service.room.EndBooking;
import org.shuniu.meeting.service.room.RoomFilter;
import org.shuniu.meeting.service.room.RoomQueries;
import org.shuniu.meeting.service.room.RoomService;
import org.shuniu.meeting.service.room.RoomView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Rooms and bookings for programs. */
@ApiController
@RequestMapping("/api/v1")
class RoomApiController {
    private final RoomService rooms;
    private final BookingService bookings;
    private final RoomQueries queries;

    RoomApiController(RoomService rooms, BookingService bookings, RoomQueries queries) {
        this.rooms = rooms;
        this.bookings = bookings;
        this.queries = queries;
    }

    @GetMapping("/rooms")
    List<RoomView> rooms(@ModelAttribute RoomFilter filter, @CurrentActor Actor actor) {
        return filter.equals(RoomFilter.none()) ? queries.rooms(actor) : queries.find(filter, actor);
    }

    @PostMapping("/rooms")
    @ResponseStatus(HttpStatus.CREATED)
    RoomView add(@Valid @RequestBody EditRoom command, @CurrentActor Actor actor) {
        return queries.room(rooms.add(command, actor), actor);
    }

    @GetMapping("/rooms/{id:\\d+}")
    RoomView room(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.room(id, actor);
    }

    @PutMapping("/rooms/{id:\\d+}")
    RoomView edit(@PathVariable long id, @Valid @RequestBody EditRoom command, @CurrentActor Actor actor) {
        rooms.edit(id, command, actor);
        return queries.room(id, actor);
    }

    /** The week in which that day lies, this week without one. */
    @GetMapping("/rooms/board")
    BoardView board(@RequestParam(required = false) @Nullable LocalDate week, @CurrentActor Actor actor) {
        return queries.board(week, actor);
    }

    @GetMapping("/bookings")
    List<BookingView> bookings(@RequestParam LocalDate from, @RequestParam LocalDate until, @CurrentActor Actor actor) {
        return queries.between(from, until, actor);
    }

    @PostMapping("/bookings")
    @ResponseStatus(HttpStatus.CREATED)
    BookingView book(@Valid @RequestBody BookRoom command, @CurrentActor Actor actor) {
        return queries.booking(bookings.book(command, actor).id(), actor);
    }

    @PostMapping("/bookings/{id}/cancellation")
    BookingView cancel(@PathVariable long id, @Valid @RequestBody EndBooking command, @CurrentActor Actor actor) {
        bookings.cancel(id, command, actor);
        return queries.booking(id, actor);
    }
}
