package org.shuniu.duty.web.check;

import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyCheckId;
import org.shuniu.duty.domain.check.CheckKind;
import org.shuniu.duty.domain.check.CheckStatus;
import org.shuniu.duty.service.check.AnswerCheck;
import org.shuniu.duty.service.check.CheckQueries;
import org.shuniu.duty.service.check.CheckService;
import org.shuniu.duty.service.check.StartCheck;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.shuniu.kernel.web.PageOf;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Contact tests and spot checks: the list, a new call, its answer. */
@PageController
@RequestMapping("/duty-checks")
class CheckPageController {
    private final CheckService checks;
    private final CheckQueries queries;
    private final WatchQueries watch;

    CheckPageController(CheckService checks, CheckQueries queries, WatchQueries watch) {
        this.checks = checks;
        this.queries = queries;
        this.watch = watch;
    }

    @GetMapping
    String list(
            @RequestParam(required = false) @Nullable CheckStatus status,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(status, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("status", status);
        model.addAttribute("statuses", statuses());
        model.addAttribute("calls", !queries.below(actor).isEmpty());
        return "duty/check/list";
    }

    private static List<Option> statuses() {
        return Stream.concat(
                        Stream.of(Option.key("", "duty.watch.any")),
                        Arrays.stream(CheckStatus.values())
                                .map(status -> Option.key(status.name(), "duty.check.status." + status)))
                .toList();
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        long room = watch.staffed(null, actor);
        model.addAttribute("form", new StartCheck(room, CheckKind.CONTACT_TEST, List.of(), null, null));
        return form(actor, model);
    }

    @PostMapping
    String start(
            @Valid @ModelAttribute("form") StartCheck form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        watch.staffed(form.roomId(), actor);
        if (FormErrors.accepted(errors, () -> checks.start(form, actor))) {
            Notice.success("duty.check.notice.started").into(next);
            return "redirect:/duty-checks";
        }
        return form(actor, model);
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("rooms", queries.below(actor));
        model.addAttribute(
                "kinds",
                Arrays.stream(CheckKind.values())
                        .map(kind -> Option.key(kind.name(), "duty.check.kind." + kind))
                        .toList());
        return "duty/check/form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        var view = queries.view(new DutyCheckId(id), actor);
        model.addAttribute("form", new AnswerCheck(null, watch.nowField(), "", view.version()));
        return page(id, actor, model);
    }

    @PostMapping("/{id}/answer")
    String answer(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnswerCheck form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> checks.answer(new DutyCheckId(id), form, actor));
        return done ? done(id, next) : page(id, actor, model);
    }

    @PostMapping("/{id}/record")
    String record(
            @PathVariable long id,
            @Valid @ModelAttribute("form") AnswerCheck form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> checks.record(new DutyCheckId(id), form, actor));
        return done ? done(id, next) : page(id, actor, model);
    }

    private static String done(long id, RedirectAttributes next) {
        Notice.success("duty.check.notice.answered").into(next);
        return "redirect:/duty-checks/" + id;
    }

    private String page(long id, Actor actor, Model model) {
        model.addAttribute("check", queries.view(new DutyCheckId(id), actor));
        return "duty/check/show";
    }
}
