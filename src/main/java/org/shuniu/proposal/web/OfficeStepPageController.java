package org.shuniu.proposal.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.AssignProposal;
import org.shuniu.proposal.service.command.MergeProposal;
import org.shuniu.proposal.service.command.RateReply;
import org.shuniu.proposal.service.command.ReassignPart;
import org.shuniu.proposal.service.command.UpholdPart;
import org.shuniu.proposal.service.handling.AssignmentService;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.MergingService;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Steps of the office that registered the proposal. */
@PageController
@RequestMapping("/proposals/{id}")
class OfficeStepPageController {
    private final StepScreen screen;
    private final AssignmentService assignment;
    private final MergingService merging;
    private final ClosingService closing;

    OfficeStepPageController(
            StepScreen screen, AssignmentService assignment, MergingService merging, ClosingService closing) {
        this.screen = screen;
        this.assignment = assignment;
        this.merging = merging;
        this.closing = closing;
    }

    @PostMapping("/assignment")
    String assign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AssignProposal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "assignment", actor, errors, model, next);
        return screen.take(step, () -> assignment.assign(step.id(), form, actor));
    }

    @PostMapping("/reassignment")
    String reassign(
            @PathVariable long id,
            @Valid @ModelAttribute("form") ReassignPart form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "reassignment", actor, errors, model, next);
        return screen.take(step, () -> assignment.reassign(step.id(), form, actor));
    }

    @PostMapping("/decline-refusal")
    String uphold(
            @PathVariable long id,
            @Valid @ModelAttribute("form") UpholdPart form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "decline-refusal", actor, errors, model, next);
        return screen.take(step, () -> assignment.uphold(step.id(), form, actor));
    }

    @PostMapping("/merging")
    String merge(
            @PathVariable long id,
            @Valid @ModelAttribute("form") MergeProposal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "merging", actor, errors, model, next);
        return screen.take(step, () -> merging.merge(step.id(), form, actor));
    }

    @PostMapping("/rating")
    String rate(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RateReply form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var step = new StepScreen.Step(new ProposalId(id), "rating", actor, errors, model, next);
        return screen.take(step, () -> closing.rate(step.id(), form, actor));
    }
}
