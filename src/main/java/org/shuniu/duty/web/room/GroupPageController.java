package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.GroupService;
import org.shuniu.duty.service.room.command.PutGroup;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** A group (班组) of a room: its form, what that sends, and its end. */
@PageController
@RequestMapping("/duty-rooms/{id:\\d+}/groups")
class GroupPageController {
    private final GroupService groups;
    private final RoomQueries queries;

    GroupPageController(GroupService groups, RoomQueries queries) {
        this.groups = groups;
        this.queries = queries;
    }

    /** A blank one; with {@code group} that one as it stands. */
    @GetMapping
    String ask(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable Long group,
            @CurrentActor Actor actor,
            Model model) {
        var room = new DutyRoomId(id);
        model.addAttribute("form", group == null ? PutGroup.blank() : queries.group(room, group, actor));
        return form(room, actor, model);
    }

    private String form(DutyRoomId id, Actor actor, Model model) {
        model.addAttribute("room", queries.view(id, actor));
        model.addAttribute("officers", queries.people(id, Seat.OFFICER, actor));
        return "duty/room/group";
    }

    @PostMapping
    String put(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PutGroup form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var room = new DutyRoomId(id);
        queries.requireDirector(room, actor);
        if (FormErrors.accepted(errors, () -> groups.put(room, form, actor))) {
            Notice.success("dutyroom.notice.saved").into(next);
            return "redirect:" + room.link();
        }
        return form(room, actor, model);
    }

    @PostMapping("/{groupId:\\d+}/removal")
    String remove(
            @PathVariable long id, @PathVariable long groupId, @CurrentActor Actor actor, RedirectAttributes next) {
        groups.remove(new DutyRoomId(id), groupId, actor);
        Notice.success("dutyroom.notice.removed").into(next);
        return "redirect:" + new DutyRoomId(id).link();
    }
}
