package org.shuniu.duty.web.check;

import jakarta.validation.Valid;
import java.time.LocalTime;
import java.util.List;
import org.shuniu.duty.service.check.CheckQueries;
import org.shuniu.duty.service.check.PeriodService;
import org.shuniu.duty.service.check.SetPeriod;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Times in which rooms below report every day. */
@PageController
@RequestMapping("/zero-periods")
class PeriodPageController {
    /** Daily duty information by 16:30 (B-4.2). */
    private static final LocalTime USUAL = LocalTime.of(16, 30);

    private final PeriodService periods;
    private final CheckQueries checks;
    private final WatchQueries watch;

    PeriodPageController(PeriodService periods, CheckQueries checks, WatchQueries watch) {
        this.periods = periods;
        this.checks = checks;
        this.watch = watch;
    }

    @GetMapping("/new")
    String blank(@CurrentActor Actor actor, Model model) {
        long room = watch.staffed(null, actor);
        model.addAttribute(
                "form", new SetPeriod(room, "", watch.today(), watch.today().plusDays(30), USUAL, List.of()));
        return form(actor, model);
    }

    @PostMapping
    String set(
            @Valid @ModelAttribute("form") SetPeriod form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        watch.staffed(form.roomId(), actor);
        if (FormErrors.accepted(errors, () -> periods.set(form, actor))) {
            Notice.success("duty.zero.notice.set").into(next);
            return "redirect:/zero-reports";
        }
        return form(actor, model);
    }

    @PostMapping("/{id}/end")
    String end(@PathVariable long id, @RequestParam int version, @CurrentActor Actor actor, RedirectAttributes next) {
        periods.end(id, version, actor);
        Notice.success("duty.zero.notice.ended").into(next);
        return "redirect:/zero-reports";
    }

    private String form(Actor actor, Model model) {
        model.addAttribute("rooms", checks.below(actor));
        return "duty/check/period-form";
    }
}
