package org.shuniu.proposal.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.AskExtension;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.proposal.service.command.LogContact;
import org.shuniu.proposal.service.handling.ExtensionService;
import org.shuniu.proposal.service.handling.UnitService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of a unit with a share. */
@PageController
@RequestMapping("/proposals/{id}")
class UnitStepPageController {
    private final StepScreen screen;
    private final UnitService units;
    private final ExtensionService extensions;

    UnitStepPageController(StepScreen screen, UnitService units, ExtensionService extensions) {
        this.screen = screen;
        this.units = units;
        this.extensions = extensions;
    }

    @PostMapping("/acceptance")
    String accept(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AcceptProposal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "acceptance", actor, errors, model, next);
        return screen.take(step, () -> units.accept(step.id(), form, actor));
    }

    @PostMapping("/contacts")
    String logContact(
            @PathVariable long id,
            @Valid @ModelAttribute("form") LogContact form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "contacts", actor, errors, model, next);
        return screen.take(step, () -> units.logContact(step.id(), form, actor));
    }

    @PostMapping("/opinion")
    String giveOpinion(
            @PathVariable long id,
            @Valid @ModelAttribute("form") GiveOpinion form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "opinion", actor, errors, model, next);
        return screen.take(step, () -> units.giveOpinion(step.id(), form, actor));
    }

    @PostMapping("/extension-request")
    String askExtension(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AskExtension form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "extension-request", actor, errors, model, next);
        return screen.take(step, () -> extensions.ask(step.id(), form, actor));
    }
}
