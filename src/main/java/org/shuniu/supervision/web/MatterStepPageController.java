package org.shuniu.supervision.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.AddUnit;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.InstructAgain;
import org.shuniu.supervision.service.command.ReopenMatter;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of a matter as a whole, each with a page of its own. */
@PageController
@RequestMapping("/matters/{id}")
class MatterStepPageController {
    private static final String CONFIRMED = "establishment|submission|settlement";
    private static final String EXPLAINED = "refusal|closure";

    private final MatterSteps steps;
    private final StepPages pages;

    MatterStepPageController(MatterSteps steps, StepPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/{noun:assignment|co-units|further-instruction|reopening|" + CONFIRMED + '|' + EXPLAINED + '}')
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        return pages.ask(new MatterId(id), null, noun, actor, model);
    }

    @PostMapping("/{noun:" + CONFIRMED + '}')
    String confirm(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(step(id, noun, actor, errors, model, next), () -> {
            switch (noun) {
                case "establishment" -> steps.proposals().establish(matter, form, actor);
                case "submission" -> steps.results().submit(matter, form, actor);
                default -> steps.results().settle(matter, form, actor);
            }
        });
    }

    @PostMapping("/{noun:" + EXPLAINED + '}')
    String explain(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(step(id, noun, actor, errors, model, next), () -> {
            if (noun.equals("refusal")) {
                steps.proposals().drop(matter, form, actor);
            } else {
                steps.results().close(matter, form, actor);
            }
        });
    }

    @PostMapping("/assignment")
    String assign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AssignMatter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, "assignment", actor, errors, model, next), () -> steps.assignment()
                .assign(new MatterId(id), form, actor));
    }

    @PostMapping("/co-units")
    String addUnit(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AddUnit form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, "co-units", actor, errors, model, next), () -> steps.assignment()
                .addUnit(new MatterId(id), form, actor));
    }

    @PostMapping("/further-instruction")
    String instruct(
            @PathVariable long id,
            @Valid @ModelAttribute("form") InstructAgain form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, "further-instruction", actor, errors, model, next), () -> steps.results()
                .instruct(new MatterId(id), form, actor));
    }

    @PostMapping("/reopening")
    String reopen(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReopenMatter form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        return pages.take(step(id, "reopening", actor, errors, model, next), () -> steps.reopening()
                .reopen(new MatterId(id), form, actor));
    }

    private static StepPages.Step step(
            long id, String noun, Actor actor, BindingResult errors, Model model, RedirectAttributes next) {
        return new StepPages.Step(new MatterId(id), null, noun, actor, errors, model, next);
    }
}
