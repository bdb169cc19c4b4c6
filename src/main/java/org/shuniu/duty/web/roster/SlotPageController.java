package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.MoveService;
import org.shuniu.duty.service.roster.SlotService;
import org.shuniu.duty.service.roster.command.EditSlot;
import org.shuniu.duty.service.roster.command.MoveOfficer;
import org.shuniu.duty.service.roster.command.SayRoster;
import org.shuniu.duty.service.roster.read.RosterQueries;
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

/** One shift of a roster in the making. */
@PageController
@RequestMapping("/rosters/{id}/slots")
class SlotPageController {
    private final SlotService slots;
    private final MoveService moves;
    private final RosterQueries queries;
    private final RosterScreen screen;

    SlotPageController(SlotService slots, MoveService moves, RosterQueries queries, RosterScreen screen) {
        this.slots = slots;
        this.moves = moves;
        this.queries = queries;
        this.screen = screen;
    }

    @GetMapping("/new")
    String blank(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.blank(new RosterId(id), actor));
        return screen.slot(new RosterId(id), null, actor, model);
    }

    @PostMapping
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") EditSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var roster = new RosterId(id);
        boolean done = FormErrors.accepted(errors, () -> slots.add(roster, form, actor));
        return done ? done(roster, next) : screen.slot(roster, null, actor, model);
    }

    @GetMapping("/{shiftId:\\d+}")
    String edit(@PathVariable long id, @PathVariable long shiftId, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.slot(new RosterId(id), shiftId, actor));
        return screen.slot(new RosterId(id), shiftId, actor, model);
    }

    @PostMapping("/{shiftId:\\d+}")
    String save(
            @PathVariable long id,
            @PathVariable long shiftId,
            @Valid @ModelAttribute("form") EditSlot form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var roster = new RosterId(id);
        boolean done = FormErrors.accepted(errors, () -> slots.edit(roster, shiftId, form, actor));
        return done ? done(roster, next) : screen.slot(roster, shiftId, actor, model);
    }

    @PostMapping("/{shiftId:\\d+}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable long shiftId,
            @Valid @ModelAttribute("removal") SayRoster form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        slots.remove(new RosterId(id), shiftId, form, actor);
        return done(new RosterId(id), next);
    }

    /** What the drag of an officer sends; a refusal stands above the roster. */
    @PostMapping("/moves")
    String move(
            @PathVariable long id,
            @Valid @ModelAttribute("move") MoveOfficer move,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var roster = new RosterId(id);
        boolean done = FormErrors.accepted(errors, () -> moves.move(roster, move, actor));
        return done ? done(roster, next) : screen.show(roster, null, actor, model);
    }

    private static String done(RosterId roster, RedirectAttributes next) {
        Notice.success("roster.notice.slot").into(next);
        return "redirect:" + roster.link();
    }
}
