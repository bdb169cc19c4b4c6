package org.shuniu.meeting.web.decision;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.domain.decision.DecisionSource;
import org.shuniu.meeting.service.MeetingPageQueries;
import org.shuniu.meeting.service.decision.DecisionFilter;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.shuniu.meeting.service.decision.DecisionService;
import org.shuniu.meeting.service.decision.DescribeDecision;
import org.shuniu.meeting.service.decision.RemoveDecision;
import org.shuniu.meeting.service.decision.outside.OutsideQueries;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Writing down what a meeting decided, and the list over all meetings. */
@PageController
class DecisionPageController {
    private static final List<String> STATES = List.of("OPEN", "DRAFTED", "ASKED", "DONE", "WAIVED");

    private final DecisionService decisions;
    private final DecisionQueries queries;
    private final MeetingPageQueries meetings;
    private final OutsideQueries outside;

    DecisionPageController(
            DecisionService decisions, DecisionQueries queries, MeetingPageQueries meetings, OutsideQueries outside) {
        this.decisions = decisions;
        this.queries = queries;
        this.meetings = meetings;
        this.outside = outside;
    }

    @GetMapping("/decisions")
    String list(
            @ModelAttribute("filter") DecisionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(filter, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute(
                "states",
                STATES.stream()
                        .map(state -> Option.key(state, "meeting.decision.state." + state))
                        .toList());
        model.addAttribute("enters", outside.enters(actor));
        return "meeting/decision/list";
    }

    @GetMapping("/meetings/{id:\\d+}/decisions/new")
    String blank(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        queries.requireChange(new MeetingId(id), actor);
        model.addAttribute("form", DescribeDecision.blank());
        return form(id, null, actor, model);
    }

    @PostMapping("/meetings/{id:\\d+}/decisions")
    String add(
            @PathVariable long id,
            @Valid @ModelAttribute("form") DescribeDecision form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> decisions.add(new MeetingId(id), form, actor))) {
            return done(id, next);
        }
        queries.requireChange(new MeetingId(id), actor);
        return form(id, null, actor, model);
    }

    @GetMapping("/meetings/{id:\\d+}/decisions/{decision}")
    String edit(@PathVariable long id, @PathVariable long decision, @CurrentActor Actor actor, Model model) {
        model.addAttribute("form", queries.draft(new MeetingId(id), decision, actor));
        return form(id, decision, actor, model);
    }

    @PostMapping("/meetings/{id:\\d+}/decisions/{decision}")
    String save(
            @PathVariable long id,
            @PathVariable long decision,
            @Valid @ModelAttribute("form") DescribeDecision form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        if (FormErrors.accepted(errors, () -> decisions.edit(new MeetingId(id), decision, form, actor))) {
            return done(id, next);
        }
        queries.draft(new MeetingId(id), decision, actor);
        return form(id, decision, actor, model);
    }

    @PostMapping("/meetings/{id:\\d+}/decisions/{decision}/removal")
    String remove(
            @PathVariable long id,
            @PathVariable long decision,
            @Valid @ModelAttribute("form") RemoveDecision form,
            BindingResult errors,
            @CurrentActor Actor actor,
            RedirectAttributes next) {
        if (errors.hasErrors()) {
            Notice.warning("meeting.decision.version.required").into(next);
            return "redirect:/meetings/" + id;
        }
        decisions.remove(new MeetingId(id), decision, form, actor);
        return done(id, next);
    }

    private String form(long id, @Nullable Long decision, Actor actor, Model model) {
        model.addAttribute("meeting", meetings.view(new MeetingId(id), actor));
        model.addAttribute("target", "/meetings/" + id + "/decisions" + (decision == null ? "" : "/" + decision));
        model.addAttribute(
                "sources",
                DecisionSource.ofMinutes().stream()
                        .map(source -> Option.key(source.name(), "meeting.decision.source." + source))
                        .toList());
        return "meeting/decision/form";
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("meeting.decision.notice.saved").into(next);
        return "redirect:/meetings/" + id;
    }
}
