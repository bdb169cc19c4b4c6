package org.shuniu.operations.web;

import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.PageController;
import org.shuniu.operations.service.EventQueries;
import org.shuniu.operations.service.ResubmitEvents;
import org.shuniu.operations.service.ResubmitService;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Events that some listener has not finished. */
@PageController
@RequestMapping("/admin/events")
class EventPageController {
    private static final String LIST = "redirect:/admin/events";

    private final EventQueries events;
    private final ResubmitService resubmission;

    EventPageController(EventQueries events, ResubmitService resubmission) {
        this.events = events;
        this.resubmission = resubmission;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor,
            Model model) {
        model.addAttribute("page", events.page(failed, page, actor));
        model.addAttribute("failures", events.failures(actor));
        model.addAttribute("failed", failed);
        model.addAttribute("most", ResubmitEvents.MOST_ATTEMPTS);
        return "operations/events";
    }

    @PostMapping("/{id}/resubmission")
    String resubmit(@PathVariable UUID id, @CurrentActor Actor actor, RedirectAttributes next) {
        resubmission.resubmit(id, actor);
        Notice.success("operations.notice.resubmitted").into(next);
        return LIST;
    }

    @PostMapping("/resubmission")
    String resubmitAll(@CurrentActor Actor actor, RedirectAttributes next) {
        long count = resubmission.resubmitAll(actor);
        Notice.success("operations.notice.resubmittedAll", count).into(next);
        return LIST;
    }
}
