package org.shuniu.rules.web;

import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.rules.DecideOverride;
import org.shuniu.rules.RuleOverrides;
import org.shuniu.rules.service.OverrideQueries;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The monitoring list of lifted rules, with the decision for those who may take it. */
@PageController
@RequestMapping("/rules/overrides")
class OverridePageController {
    private final OverrideQueries queries;
    private final RuleOverrides overrides;

    OverridePageController(OverrideQueries queries, RuleOverrides overrides) {
        this.queries = queries;
        this.overrides = overrides;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor, Model model) {
        model.addAttribute("page", queries.page(actor, page));
        return "rules/overrides";
    }

    @PostMapping("/{id}/decision")
    String decide(
            @PathVariable long id,
            @ModelAttribute("form") DecideOverride form,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        overrides.decide(id, form, actor);
        Notice.success(form.approve() ? "rules.override.notice.approved" : "rules.override.notice.refused")
                .into(next);
        return "redirect:/rules/overrides";
    }
}
