package org.shuniu.duty.web.watch;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.handover.DaySummary;
import org.shuniu.duty.service.handover.DeskQueries;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The page that a duty officer keeps open, and the summary of a day. */
@PageController
class DeskPageController {
    private final DeskQueries desks;
    private final DaySummary days;
    private final WatchQueries watch;

    DeskPageController(DeskQueries desks, DaySummary days, WatchQueries watch) {
        this.desks = desks;
        this.days = days;
        this.watch = watch;
    }

    @GetMapping("/duty")
    String desk(@RequestParam(required = false) @Nullable Long room, @CurrentActor Actor actor, Model model) {
        model.addAttribute("rooms", watch.rooms(actor));
        model.addAttribute("desk", desks.view(room, actor));
        return "duty/watch/desk";
    }

    @GetMapping("/duty-summary")
    String summary(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(required = false) @Nullable LocalDate day,
            @CurrentActor Actor actor,
            Model model) {
        var head = days.open(room, day, actor);
        model.addAttribute("rooms", watch.rooms(actor));
        model.addAttribute("day", head);
        model.addAttribute("chapters", days.chapters(head));
        model.addAttribute("matters", days.open(head));
        return "duty/watch/summary";
    }
}
