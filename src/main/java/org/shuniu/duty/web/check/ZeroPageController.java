package org.shuniu.duty.web.check;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.shuniu.duty.ZeroReportId;
import org.shuniu.duty.service.check.SubmitZero;
import org.shuniu.duty.service.check.ZeroQueries;
import org.shuniu.duty.service.check.ZeroService;
import org.shuniu.duty.service.log.LogFilter;
import org.shuniu.duty.service.log.LogListQueries;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FilterAddress;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
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

/** Zero reports: what is owed today, what came and what did not. */
@PageController
@RequestMapping("/zero-reports")
class ZeroPageController {
    private final ZeroService zeros;
    private final ZeroQueries queries;
    private final LogListQueries log;
    private final WatchQueries watch;

    ZeroPageController(ZeroService zeros, ZeroQueries queries, LogListQueries log, WatchQueries watch) {
        this.zeros = zeros;
        this.queries = queries;
        this.log = log;
        this.watch = watch;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean missed,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam Map<String, String> asked,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", queries.page(missed, actor, PageOf.number(page)));
        model.addAttribute("query", FilterAddress.of(asked));
        model.addAttribute("missed", missed);
        model.addAttribute("owed", queries.owed(actor));
        model.addAttribute("periods", queries.periods(actor));
        model.addAttribute("sets", queries.sets(actor));
        return "duty/check/zero-list";
    }

    @GetMapping("/new")
    String blank(@RequestParam long period, @RequestParam long room, @CurrentActor Actor actor, Model model) {
        watch.staffed(room, actor);
        model.addAttribute("form", new SubmitZero(period, room, null, null, null, List.of()));
        return form(room, actor, model);
    }

    @PostMapping
    String submit(
            @Valid @ModelAttribute("form") SubmitZero form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        long room = watch.staffed(form.roomId(), actor);
        if (FormErrors.accepted(errors, () -> zeros.submit(form, actor))) {
            Notice.success("duty.zero.notice.submitted").into(next);
            return "redirect:/zero-reports";
        }
        return form(room, actor, model);
    }

    /** With today's entries of the room to refer to. */
    private String form(long room, Actor actor, Model model) {
        var today = watch.today();
        var filter = new LogFilter(null, room, null, null, today, today, null);
        model.addAttribute("entries", log.page(filter, actor, 1).rows());
        return "duty/check/zero-form";
    }

    @GetMapping("/{id}")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        model.addAttribute("report", queries.view(new ZeroReportId(id), actor));
        return "duty/check/zero-show";
    }
}
