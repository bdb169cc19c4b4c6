package org.shuniu.meeting.web.seat;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.seat.DrawSeats;
import org.shuniu.meeting.service.seat.SeatQueries;
import org.shuniu.meeting.service.seat.SeatService;
import org.shuniu.meeting.service.seat.SeatView;
import org.shuniu.meeting.service.seat.SwapSeats;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Seat plans for programs. */
@ApiController
@RequestMapping("/api/v1/meetings/{id:\\d+}/seats")
class SeatApiController {
    private final SeatService seats;
    private final SeatQueries queries;

    SeatApiController(SeatService seats, SeatQueries queries) {
        this.seats = seats;
        this.queries = queries;
    }

    @GetMapping
    SeatView show(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.seats(new MeetingId(id), actor);
    }

    @PostMapping
    SeatView draw(@PathVariable long id, @Valid @RequestBody DrawSeats command, @CurrentActor Actor actor) {
        seats.draw(new MeetingId(id), command, actor);
        return queries.seats(new MeetingId(id), actor);
    }

    @PostMapping("/swap")
    SeatView swap(@PathVariable long id, @Valid @RequestBody SwapSeats command, @CurrentActor Actor actor) {
        seats.swap(new MeetingId(id), command, actor);
        return queries.seats(new MeetingId(id), actor);
    }
}
