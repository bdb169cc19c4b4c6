package org.shuniu.review.web;

import java.util.Locale;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.review.service.read.WorkItemQueries;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The five boxes of the signed-in person. */
@ApiController
@RequestMapping("/api/v1/work-items")
class WorkBoxApiController {
    private final WorkItemQueries boxes;

    WorkBoxApiController(WorkItemQueries boxes) {
        this.boxes = boxes;
    }

    @GetMapping
    PageOf<TodoSource.Todo> box(
            @RequestParam(defaultValue = "todo") String box,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return boxes.page(named(box), q, actor, Math.max(1, page));
    }

    @GetMapping("/counts")
    Map<TodoSource.Box, Long> counts(@CurrentActor Actor actor) {
        return boxes.counts(actor);
    }

    private static TodoSource.Box named(String name) {
        try {
            return TodoSource.Box.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidException(new Refusal("home.box.unknown", name).at("box"));
        }
    }
}
