package org.shuniu.proposal.web;

import java.time.Clock;
import java.time.LocalDate;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.domain.work.ContactWay;
import org.shuniu.proposal.service.read.ChoiceQueries;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The page of one step, and the three moves of its handler: bound, called, answered. */
@Component
class StepScreen {
    private final ProposalQueries proposals;
    private final ChoiceQueries choices;
    private final Clock clock;

    StepScreen(ProposalQueries proposals, ChoiceQueries choices, Clock clock) {
        this.proposals = proposals;
        this.choices = choices;
        this.clock = clock;
    }

    /** What is bound and whom it concerns. */
    record Step(ProposalId id, String noun, Actor actor, BindingResult errors, Model model, RedirectAttributes next) {}

    String ask(ProposalId id, String noun, Actor actor, Model model) {
        int version = proposals.view(id, actor).version();
        model.addAttribute("form", StepForm.blank(LocalDate.now(clock), version));
        return page(id, noun, actor, model);
    }

    /** What was typed is kept when it is refused. */
    String take(Step step, Runnable call) {
        if (!step.errors().hasErrors()) {
            try {
                call.run();
                Notice.success("proposal.notice.done").into(step.next());
                return "redirect:" + step.id().link();
            } catch (InvalidException e) {
                FormErrors.into(step.errors(), e);
            }
        }
        return page(step.id(), step.noun(), step.actor(), step.model());
    }

    private String page(ProposalId id, String noun, Actor actor, Model model) {
        var view = proposals.view(id, actor);
        model.addAttribute("proposal", view);
        model.addAttribute("noun", noun);
        model.addAttribute(
                "refusal",
                proposals.actions(id, actor).stream()
                        .filter(line -> line.noun().equals(noun) && line.reason() != null)
                        .findFirst()
                        .orElse(null));
        model.addAttribute("handlings", Choices.of("proposal.handling.", Handling.values()));
        model.addAttribute("ways", Choices.of("proposal.way.", ContactWay.values()));
        model.addAttribute("verdicts", Choices.of("proposal.verdict.", Verdict.values()));
        model.addAttribute("units", choices.units(actor));
        model.addAttribute("divisions", Choices.optional(choices.divisions(actor)));
        model.addAttribute("declined", ChoiceQueries.declined(view));
        model.addAttribute("classes", choices.classes(view));
        model.addAttribute("leaders", noun.equals("merging") ? choices.leaders(view, actor) : null);
        return "proposal/step";
    }
}
