package org.shuniu.supervision.web.intake;

import jakarta.validation.Valid;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.service.intake.FollowUpFilter;
import org.shuniu.supervision.service.intake.FollowUpListQueries;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.WaiveFollowUp;
import org.shuniu.supervision.service.intake.WaiverService;
import org.shuniu.supervision.web.instruction.Choices;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Decisions without a matter: the list, and the decision that one needs none. */
@PageController
class FollowUpPageController {
    private final FollowUpListQueries list;
    private final IntakeQueries queries;
    private final WaiverService waivers;

    FollowUpPageController(FollowUpListQueries list, IntakeQueries queries, WaiverService waivers) {
        this.list = list;
        this.queries = queries;
        this.waivers = waivers;
    }

    @GetMapping("/follow-ups")
    String list(
            @ModelAttribute("filter") FollowUpFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", list.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("states", Choices.of("intake.state.", FollowUpFilter.State.values()));
        model.addAttribute("taking", queries.mayTakeUp(actor));
        return "supervision/intake/list";
    }

    @GetMapping("/follow-ups/{kind}/{id}/{item}/waiver")
    String ask(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @CurrentActor Actor actor,
            Model model) {
        var decision = queries.waivable(new SubjectRef(kind, id), item, actor);
        model.addAttribute("decision", decision);
        model.addAttribute("form", new WaiveFollowUp("", decision.drawnFrom()));
        return "supervision/intake/waiver";
    }

    @PostMapping("/follow-ups/{kind}/{id}/{item}/waiver")
    String waive(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @Valid @ModelAttribute("form") WaiveFollowUp form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        var source = new SubjectRef(kind, id);
        if (!errors.hasErrors()) {
            try {
                waivers.waive(source, item, form, actor);
                Notice.success("intake.notice.waived").into(next);
                return "redirect:/follow-ups";
            } catch (InvalidException e) {
                FormErrors.into(errors, e);
            }
        }
        model.addAttribute("decision", queries.waivable(source, item, actor));
        return "supervision/intake/waiver";
    }

    @PostMapping("/follow-ups/{kind}/{id}/{item}/reconsideration")
    String reconsider(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam int version,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        waivers.reconsider(new SubjectRef(kind, id), item, version, actor);
        Notice.success("intake.notice.reconsidered").into(next);
        return "redirect:/follow-ups";
    }
}
