package org.shuniu.operations.web;

import java.util.UUID;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.operations.service.EventLine;
import org.shuniu.operations.service.EventQueries;
import org.shuniu.operations.service.ResubmitService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

@ApiController
@RequestMapping("/api/v1/admin/events")
class EventApiController {
    private final EventQueries events;
    private final ResubmitService resubmission;

    EventApiController(EventQueries events, ResubmitService resubmission) {
        this.events = events;
        this.resubmission = resubmission;
    }

    /** How many were given another try; they run after this answer. */
    record Resubmitted(long count) {}

    @GetMapping
    PageOf<EventLine> list(
            @RequestParam(defaultValue = "false") boolean failed,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return events.page(failed, page, actor);
    }

    @PostMapping("/{id}/resubmission")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resubmit(@PathVariable UUID id, @CurrentActor Actor actor) {
        resubmission.resubmit(id, actor);
    }

    @PostMapping("/resubmission")
    Resubmitted resubmitAll(@CurrentActor Actor actor) {
        return new Resubmitted(resubmission.resubmitAll(actor));
    }
}
