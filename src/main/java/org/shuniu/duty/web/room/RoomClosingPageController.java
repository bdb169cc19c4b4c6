package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.service.room.RoomClosing;
import org.shuniu.duty.service.room.command.CloseRoom;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The end of a room: what is in the way, the reason, and back into use. */
@PageController
@RequestMapping("/duty-rooms")
class RoomClosingPageController {
    private final RoomClosing closing;
    private final RoomQueries queries;

    RoomClosingPageController(RoomClosing closing, RoomQueries queries) {
        this.closing = closing;
        this.queries = queries;
    }

    @GetMapping("/closed")
    String closed(@CurrentActor Actor actor, Model model) {
        model.addAttribute("rows", queries.closed(actor));
        return "duty/room/closed";
    }

    @GetMapping("/{id:\\d+}/{noun:closure|reopening}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var room = new DutyRoomId(id);
        model.addAttribute("form", CloseRoom.blank(queries.view(room, actor).version()));
        var inTheWay = closing.inTheWay(room, actor);
        model.addAttribute("inTheWay", noun.equals("closure") ? inTheWay : List.of());
        return form(room, noun, actor, model);
    }

    private String form(DutyRoomId id, String noun, Actor actor, Model model) {
        model.addAttribute("room", queries.view(id, actor));
        model.addAttribute("noun", noun);
        return "duty/room/close";
    }

    @PostMapping("/{id:\\d+}/closure")
    String close(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var room = new DutyRoomId(id);
        boolean done = FormErrors.accepted(errors, () -> closing.close(room, form, actor));
        return answer(done, room, "closure", actor, model, next);
    }

    private String answer(boolean done, DutyRoomId id, String noun, Actor actor, Model model, RedirectAttributes next) {
        if (!done) {
            return form(id, noun, actor, model);
        }
        Notice.success("dutyroom.notice." + noun).into(next);
        return "redirect:" + id.link();
    }

    @PostMapping("/{id:\\d+}/reopening")
    String reopen(
            @PathVariable long id,
            @Valid @ModelAttribute("form") CloseRoom form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var room = new DutyRoomId(id);
        boolean done = FormErrors.accepted(errors, () -> closing.reopen(room, form, actor));
        return answer(done, room, "reopening", actor, model, next);
    }
}
