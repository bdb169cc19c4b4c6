package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.service.room.GroupService;
import org.shuniu.duty.service.room.command.PutGroup;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.room.read.RoomView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Groups (班组) of a room for programs. */
@ApiController
@RequestMapping("/api/v1/duty-rooms/{id}/groups")
class GroupApiController {
    private final GroupService groups;
    private final RoomQueries queries;

    GroupApiController(GroupService groups, RoomQueries queries) {
        this.groups = groups;
        this.queries = queries;
    }

    @PostMapping
    RoomView put(@PathVariable long id, @Valid @RequestBody PutGroup command, @CurrentActor Actor actor) {
        groups.put(new DutyRoomId(id), command, actor);
        return queries.view(new DutyRoomId(id), actor);
    }

    @DeleteMapping("/{groupId}")
    RoomView remove(@PathVariable long id, @PathVariable long groupId, @CurrentActor Actor actor) {
        groups.remove(new DutyRoomId(id), groupId, actor);
        return queries.view(new DutyRoomId(id), actor);
    }
}
