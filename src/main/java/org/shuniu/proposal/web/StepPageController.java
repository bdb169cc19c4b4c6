package org.shuniu.proposal.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.GiveReason;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Each step has a page of its own that works without JavaScript; here too the steps that want words only. */
@PageController
@RequestMapping("/proposals/{id}")
class StepPageController {
    private static final String WITH_FIELDS = "assignment|reassignment|decline-refusal|merging|rating|acceptance|"
            + "contacts|opinion|extension-request|reply-draft|reply-record";

    private final StepScreen screen;
    private final ReasonedSteps steps;

    StepPageController(StepScreen screen, ReasonedSteps steps) {
        this.screen = screen;
        this.steps = steps;
    }

    @GetMapping("/{noun:" + WITH_FIELDS + "|" + ReasonedSteps.REASONED + "|" + ReasonedSteps.CONFIRMED + "}")
    String ask(@PathVariable long id, @PathVariable String noun, @CurrentActor Actor actor, Model model) {
        return screen.ask(new ProposalId(id), noun, actor, model);
    }

    @PostMapping("/{noun:" + ReasonedSteps.REASONED + "}")
    String reason(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") GiveReason form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), noun, actor, errors, model, next);
        return screen.take(step, () -> steps.take(step.id(), noun, form, actor));
    }

    @PostMapping("/{noun:" + ReasonedSteps.CONFIRMED + "}")
    String confirm(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @ModelAttribute("form") Confirm form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), noun, actor, errors, model, next);
        return screen.take(step, () -> steps.take(step.id(), noun, form, actor));
    }
}
