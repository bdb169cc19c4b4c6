package org.shuniu.duty.web.roster;

import jakarta.validation.Valid;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.RosterId;
import org.shuniu.duty.service.roster.command.SayRoster;
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

/** A roster by month or by week, and its steps: a form each, and what it sends. */
@PageController
@RequestMapping("/rosters/{id}")
class RosterPageController {
    private static final String NOUNS = "generation|submission|return|publication";

    private final RosterSteps steps;
    private final RosterScreen screen;

    RosterPageController(RosterSteps steps, RosterScreen screen) {
        this.steps = steps;
        this.screen = screen;
    }

    /** The month; with {@code week} only the week of that day. */
    @GetMapping
    String show(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable LocalDate week,
            @CurrentActor Actor actor,
            Model model) {
        return screen.show(new RosterId(id), week, actor, model);
    }

    @GetMapping("/{noun:" + NOUNS + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        var view = screen.view(new RosterId(id), actor);
        model.addAttribute("form", new SayRoster(null, view.head().rotation(), view.version()));
        return screen.step(view, noun, model);
    }

    @PostMapping("/{noun:" + NOUNS + "}")
    String take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") SayRoster form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var roster = new RosterId(id);
        if (FormErrors.accepted(errors, () -> steps.take(roster, noun, form, actor))) {
            Notice.success("roster.notice." + noun).into(next);
            return "redirect:" + roster.link();
        }
        model.addAttribute("refused", true);
        return screen.step(screen.view(roster, actor), noun, model);
    }
}
