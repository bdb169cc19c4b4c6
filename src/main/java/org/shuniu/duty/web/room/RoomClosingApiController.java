package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.service.room.RoomClosing;
import org.shuniu.duty.service.room.command.CloseRoom;
import org.shuniu.duty.service.room.read.ClosedRow;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.room.read.RoomView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** The end of a room for programs. */
@ApiController
@RequestMapping("/api/v1/duty-rooms")
class RoomClosingApiController {
    private final RoomClosing closing;
    private final RoomQueries queries;

    RoomClosingApiController(RoomClosing closing, RoomQueries queries) {
        this.closing = closing;
        this.queries = queries;
    }

    @GetMapping("/closed")
    List<ClosedRow> closed(@CurrentActor Actor actor) {
        return queries.closed(actor);
    }

    @PostMapping("/{id}/closure")
    RoomView close(@PathVariable long id, @Valid @RequestBody CloseRoom command, @CurrentActor Actor actor) {
        closing.close(new DutyRoomId(id), command, actor);
        return queries.view(new DutyRoomId(id), actor);
    }

    @PostMapping("/{id}/reopening")
    RoomView reopen(@PathVariable long id, @Valid @RequestBody CloseRoom command, @CurrentActor Actor actor) {
        closing.reopen(new DutyRoomId(id), command, actor);
        return queries.view(new DutyRoomId(id), actor);
    }
}
