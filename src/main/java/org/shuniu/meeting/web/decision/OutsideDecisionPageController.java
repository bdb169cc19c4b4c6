package org.shuniu.meeting.web.decision;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.decision.outside.EnterDecision;
import org.shuniu.meeting.service.decision.outside.OutsideDecisionService;
import org.shuniu.meeting.service.decision.outside.OutsideQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Entering what a party group or another meeting outside decided, and its page. */
@PageController
@RequestMapping("/decisions/outside")
class OutsideDecisionPageController {
    private final OutsideDecisionService decisions;
    private final OutsideQueries queries;

    OutsideDecisionPageController(OutsideDecisionService decisions, OutsideQueries queries) {
        this.decisions = decisions;
        this.queries = queries;
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        decisions.requireClerk(actor);
        model.addAttribute("form", EnterDecision.blank());
        return form(model);
    }

    @PostMapping
    String enter(
            @Valid @ModelAttribute("form") EnterDecision form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        decisions.requireClerk(actor);
        if (!errors.hasErrors()) {
            try {
                var id = decisions.enter(form, actor);
                Notice.success("meeting.outside.notice.entered").into(next);
                return "redirect:" + id.link();
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        return form(model);
    }

    @GetMapping("/{id:\\d+}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("decision", queries.view(new OutsideDecisionId(id), actor));
        return "meeting/outside/show";
    }

    private static String form(Model model) {
        model.addAttribute(
                "sources",
                DecisionSource.ofOutside().stream()
                        .map(source -> Option.key(source.name(), "meeting.decision.source." + source))
                        .toList());
        return "meeting/outside/form";
    }
}
