package org.shuniu.supervision.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.ReceivePart;
import org.shuniu.supervision.service.command.TransferPart;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of one unit's part that need a word or two; the longer forms stand beside. */
@PageController
@RequestMapping("/matters/{id}/parts/{partId}")
class PartStepPageController {
    private static final String FORMS = "receipt|transfer|feedback|extensions|extension-decision|reminders|examination";
    private static final String CONFIRMED = "report|resumption";
    private static final String EXPLAINED = "objection|objection-answer|suspension";

    private final PartSteps steps;
    private final StepPages pages;

    PartStepPageController(PartSteps steps, StepPages pages) {
        this.steps = steps;
        this.pages = pages;
    }

    @GetMapping("/{noun:" + FORMS + '|' + CONFIRMED + '|' + EXPLAINED + '}')
    String ask(
            @PathVariable long id,
            @PathVariable long partId,
            @PathVariable String noun,
            @CurrentActor Actor actor,
            Model model) {
        return pages.ask(new MatterId(id), partId, noun, actor, model);
    }

    @PostMapping("/receipt")
    String receive(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") ReceivePart form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "receipt", actor, errors, model, next),
                () -> steps.receipts().receive(matter, partId, form, actor));
    }

    @PostMapping("/transfer")
    String transfer(
            @PathVariable long id,
            @PathVariable long partId,
            @Valid @ModelAttribute("form") TransferPart form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(
                new StepPages.Step(matter, partId, "transfer", actor, errors, model, next),
                () -> steps.adjustments().transfer(matter, partId, form, actor));
    }

    @PostMapping("/{noun:" + EXPLAINED + '}')
    String explain(
            @PathVariable long id,
            @PathVariable long partId,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(new StepPages.Step(matter, partId, noun, actor, errors, model, next), () -> {
            switch (noun) {
                case "objection" -> steps.receipts().object(matter, partId, form, actor);
                case "objection-answer" -> steps.adjustments().uphold(matter, partId, form, actor);
                default -> steps.extensions().suspend(matter, partId, form, actor);
            }
        });
    }

    @PostMapping("/{noun:" + CONFIRMED + '}')
    String confirm(
            @PathVariable long id,
            @PathVariable long partId,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var matter = new MatterId(id);
        return pages.take(new StepPages.Step(matter, partId, noun, actor, errors, model, next), () -> {
            if (noun.equals("report")) {
                steps.feedback().report(matter, partId, form, actor);
            } else {
                steps.extensions().resume(matter, partId, form, actor);
            }
        });
    }
}
