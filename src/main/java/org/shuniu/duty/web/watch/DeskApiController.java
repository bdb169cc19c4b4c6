package org.shuniu.duty.web.watch;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.service.handover.DaySummary;
import org.shuniu.duty.service.handover.DeskQueries;
import org.shuniu.duty.service.handover.DeskView;
import org.shuniu.duty.service.watch.OpenMatter;
import org.shuniu.duty.service.watch.WatchQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The duty desk and the daily summary for programs. */
@ApiController
class DeskApiController {
    private final DeskQueries desks;
    private final DaySummary days;
    private final WatchQueries watch;

    DeskApiController(DeskQueries desks, DaySummary days, WatchQueries watch) {
        this.desks = desks;
        this.days = days;
        this.watch = watch;
    }

    /** A day of a room: who was on duty, what happened, what is still open. */
    record Day(DaySummary.Head head, List<DaySummary.Chapter> chapters, List<OpenMatter> open) {}

    @GetMapping("/api/v1/duty-desk")
    DeskView desk(@RequestParam(required = false) @Nullable Long room, @CurrentActor Actor actor) {
        return desks.view(room, actor);
    }

    /** Rooms that the reader may look into. */
    @GetMapping("/api/v1/duty-desk/rooms")
    List<WatchQueries.RoomCard> rooms(@CurrentActor Actor actor) {
        return watch.rooms(actor);
    }

    @GetMapping("/api/v1/duty-summary")
    Day summary(
            @RequestParam(required = false) @Nullable Long room,
            @RequestParam(required = false) @Nullable LocalDate day,
            @CurrentActor Actor actor) {
        var head = days.open(room, day, actor);
        return new Day(head, days.chapters(head), days.open(head));
    }
}
