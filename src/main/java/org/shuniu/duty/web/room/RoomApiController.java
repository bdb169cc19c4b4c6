package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.service.room.RoomService;
import org.shuniu.duty.service.room.command.AddCard;
import org.shuniu.duty.service.room.command.AddEquipment;
import org.shuniu.duty.service.room.command.AddLine;
import org.shuniu.duty.service.room.command.EditRoom;
import org.shuniu.duty.service.room.command.PutMember;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.room.read.RoomView;
import org.shuniu.duty.service.roster.command.EnterLeave;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Duty rooms for programs. */
@ApiController
@RequestMapping("/api/v1/duty-rooms")
class RoomApiController {
    private final RoomService rooms;
    private final RoomParts parts;
    private final RoomQueries queries;

    RoomApiController(RoomService rooms, RoomParts parts, RoomQueries queries) {
        this.rooms = rooms;
        this.parts = parts;
        this.queries = queries;
    }

    private RoomView view(long id, Actor actor) {
        return queries.view(new DutyRoomId(id), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    RoomView open(@Valid @RequestBody EditRoom command, @CurrentActor Actor actor) {
        return queries.view(rooms.open(command, actor), actor);
    }

    @GetMapping("/{id}")
    RoomView room(@PathVariable long id, @CurrentActor Actor actor) {
        return view(id, actor);
    }

    @PutMapping("/{id}")
    RoomView edit(@PathVariable long id, @Valid @RequestBody EditRoom command, @CurrentActor Actor actor) {
        rooms.edit(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/members")
    RoomView put(@PathVariable long id, @Valid @RequestBody PutMember command, @CurrentActor Actor actor) {
        rooms.put(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/lines")
    RoomView add(@PathVariable long id, @Valid @RequestBody AddLine command, @CurrentActor Actor actor) {
        parts.things().add(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/equipment")
    RoomView add(@PathVariable long id, @Valid @RequestBody AddEquipment command, @CurrentActor Actor actor) {
        parts.things().add(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/cards")
    RoomView add(@PathVariable long id, @Valid @RequestBody AddCard command, @CurrentActor Actor actor) {
        parts.things().add(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @PostMapping("/{id}/leaves")
    RoomView add(@PathVariable long id, @Valid @RequestBody EnterLeave command, @CurrentActor Actor actor) {
        parts.leaves().enter(new DutyRoomId(id), command, actor);
        return view(id, actor);
    }

    @DeleteMapping("/{id}/{noun:" + RoomPartPageController.REMOVABLE + "}/{partId}")
    RoomView remove(
            @PathVariable long id, @PathVariable String noun, @PathVariable long partId, @CurrentActor Actor actor) {
        parts.remove(new DutyRoomId(id), noun, partId, actor);
        return view(id, actor);
    }
}
