package org.shuniu.duty.web.room;

import jakarta.validation.Valid;
import org.shuniu.duty.DutyRoomId;
import org.shuniu.duty.domain.line.LineKind;
import org.shuniu.duty.domain.room.Seat;
import org.shuniu.duty.service.room.command.AddCard;
import org.shuniu.duty.service.room.command.AddEquipment;
import org.shuniu.duty.service.room.command.AddLine;
import org.shuniu.duty.service.room.command.PutMember;
import org.shuniu.duty.service.room.read.RoomQueries;
import org.shuniu.duty.service.roster.command.EnterLeave;
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

/** People, lines, equipment, cards and leave of a room: a form each, and what it sends. */
@PageController
@RequestMapping("/duty-rooms/{id:\\d+}")
class RoomPartPageController {
    private static final String NOUNS = "members|lines|equipment|cards|leaves";
    static final String REMOVABLE = "officers|leaders|lines|equipment|cards|leaves";

    private final RoomParts parts;
    private final RoomQueries queries;

    RoomPartPageController(RoomParts parts, RoomQueries queries) {
        this.parts = parts;
        this.queries = queries;
    }

    @GetMapping("/{noun:" + NOUNS + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", PartForm.blank());
        return form(id, noun, actor, model);
    }

    private String form(long id, String noun, Actor actor, Model model) {
        var room = new DutyRoomId(id);
        model.addAttribute("room", queries.view(room, actor));
        model.addAttribute("noun", noun);
        boolean leave = noun.equals("leaves");
        var people = leave ? queries.people(room, actor) : queries.colleagues(actor);
        model.addAttribute("people", RoomChoices.withNone(people, "dutyroom.choose"));
        model.addAttribute("seats", RoomChoices.of("dutyroom.seat.", Seat.values()));
        model.addAttribute("lineKinds", RoomChoices.of("dutyroom.line.", LineKind.values()));
        return "duty/room/part";
    }

    private String answer(boolean done, long id, String noun, Actor actor, Model model, RedirectAttributes next) {
        if (!done) {
            return form(id, noun, actor, model);
        }
        Notice.success("dutyroom.notice.saved").into(next);
        return "redirect:" + new DutyRoomId(id).link();
    }

    @PostMapping("/members")
    String put(
            @PathVariable long id,
            @Valid @ModelAttribute("form") PutMember form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> parts.rooms().put(new DutyRoomId(id), form, actor));
        return answer(done, id, "members", actor, model, next);
    }

    @PostMapping("/lines")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddLine form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> parts.things().add(new DutyRoomId(id), form, actor));
        return answer(done, id, "lines", actor, model, next);
    }

    @PostMapping("/equipment")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddEquipment form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> parts.things().add(new DutyRoomId(id), form, actor));
        return answer(done, id, "equipment", actor, model, next);
    }

    @PostMapping("/cards")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddCard form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> parts.things().add(new DutyRoomId(id), form, actor));
        return answer(done, id, "cards", actor, model, next);
    }

    @PostMapping("/leaves")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EnterLeave form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> parts.leaves().enter(new DutyRoomId(id), form, actor));
        return answer(done, id, "leaves", actor, model, next);
    }

    @PostMapping("/{noun:" + REMOVABLE + "}/{partId:\\d+}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable String noun,
            @PathVariable long partId,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        parts.remove(new DutyRoomId(id), noun, partId, actor);
        Notice.success("dutyroom.notice.removed").into(next);
        return "redirect:" + new DutyRoomId(id).link();
    }
}
