package org.shuniu.proposal.web;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposerKind;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.handling.RegistrationService;
import org.shuniu.proposal.service.read.ChoiceQueries;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 登记, and putting a registration right before it is assigned. */
@PageController
class RegistrationPageController {
    private final RegistrationService registration;
    private final ProposalQueries proposals;
    private final ChoiceQueries choices;

    RegistrationPageController(RegistrationService registration, ProposalQueries proposals, ChoiceQueries choices) {
        this.registration = registration;
        this.proposals = proposals;
        this.choices = choices;
    }

    @GetMapping("/proposals/new")
    String blank(@CurrentActor Actor actor, Model model) {
        proposals.requireRegistrar(actor);
        model.addAttribute("form", RegisterProposal.blank());
        return form("/proposals", model);
    }

    @PostMapping("/proposals")
    String register(
            @Valid @ModelAttribute("form") RegisterProposal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        proposals.requireRegistrar(actor);
        if (!errors.hasErrors()) {
            try {
                var id = registration.register(form, actor);
                Notice.success("proposal.notice.registered").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form("/proposals", model);
    }

    @GetMapping("/proposals/{id}/edit")
    String edit(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", proposals.editable(new ProposalId(id), actor));
        return form("/proposals/" + id + "/edit", model);
    }

    @PostMapping("/proposals/{id}/edit")
    String revise(
            @PathVariable long id,
            @Valid @ModelAttribute("form") RegisterProposal form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var proposal = new ProposalId(id);
        proposals.editable(proposal, actor);
        if (!errors.hasErrors()) {
            try {
                registration.revise(proposal, form, actor);
                Notice.success("proposal.notice.saved").into(next);
                return "redirect:" + proposal.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form("/proposals/" + id + "/edit", model);
    }

    private String form(String address, Model model) {
        model.addAttribute("address", address);
        model.addAttribute("kinds", Choices.of("proposal.kind.", ProposalKind.values()));
        model.addAttribute("bodies", Choices.optional(choices.bodies()));
        model.addAttribute("proposerKinds", Choices.of("proposal.proposerKind.", ProposerKind.values()));
        return "proposal/form";
    }
}
