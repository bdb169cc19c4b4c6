package org.shuniu.review.web;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.review.service.move.MassReassignment;
import org.shuniu.review.service.move.MassReassignment.ReassignAll;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** 批量改派. */
@PageController
@RequestMapping("/reassignments")
class ReassignmentPageController {
    private final MassReassignment mass;

    ReassignmentPageController(MassReassignment mass) {
        this.mass = mass;
    }

    @GetMapping
    String form(@CurrentActor Actor actor, Model model) {
        model.addAttribute("form", ReassignAll.blank());
        model.addAttribute("people", people(actor));
        return "review/reassignments";
    }

    @PostMapping
    String reassign(
            @Valid @ModelAttribute("form") ReassignAll form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        MassReassignment.Result result = errors.hasErrors() ? null : made(form, actor, errors);
        if (result == null) {
            model.addAttribute("people", people(actor));
            return "review/reassignments";
        }
        Notice.success("review.reassign.notice", result.done(), result.refused())
                .into(next);
        return "redirect:/reassignments";
    }

    private MassReassignment.@Nullable Result made(ReassignAll form, Actor actor, BindingResult errors) {
        try {
            return mass.reassign(form, actor);
        } catch (InvalidException e) {
            FormErrors.into(errors, e);
            return null;
        }
    }

    private List<Option> people(Actor actor) {
        return mass.people(actor).stream()
                .map(card -> Option.named(Long.toString(card.personId()), card.personName() + " " + card.unitName()))
                .distinct()
                .toList();
    }
}
