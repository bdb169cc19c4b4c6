package org.shuniu.review.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.kernel.web.TodoSource;
import org.shuniu.review.NextStep;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.OpinionService;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.move.MoveForm;
import org.shuniu.review.service.move.MoveService;
import org.shuniu.review.service.read.WorkItemFilter;
import org.shuniu.review.service.read.WorkItemQueries;
import org.shuniu.review.service.read.WorkItemRow;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The boxes of the signed-in person, and the moves on a work item. */
@ApiController
@RequestMapping("/api/v1/work-items")
class WorkItemApiController {
    private final WorkItemQueries boxes;
    private final WorkItemService items;
    private final MoveService moves;
    private final OpinionService opinions;
    private final ReviewDesk desk;

    WorkItemApiController(
            WorkItemQueries boxes, WorkItemService items, MoveService moves, OpinionService opinions, ReviewDesk desk) {
        this.boxes = boxes;
        this.items = items;
        this.moves = moves;
        this.opinions = opinions;
        this.desk = desk;
    }

    /** A text that is still being written. */
    record DraftText(
            @NotNull(message = "{review.opinion.required}") String text) {}

    @GetMapping
    PageOf<WorkItemRow> box(
            @RequestParam(defaultValue = "todo") String box,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String step,
            @RequestParam(defaultValue = "false") boolean late,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return boxes.page(named(box), new WorkItemFilter(q, kind, step, late), actor, page);
    }

    @GetMapping("/counts")
    Map<TodoSource.Box, Long> counts(@CurrentActor Actor actor) {
        return boxes.counts(actor);
    }

    @GetMapping("/{id}")
    WorkItemView item(@PathVariable long id, @CurrentActor Actor actor) {
        return items.visible(id, actor);
    }

    @PostMapping("/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id, @CurrentActor Actor actor) {
        items.open(id, actor);
    }

    @GetMapping("/{id}/draft-opinion")
    DraftText draft(@PathVariable long id, @CurrentActor Actor actor) {
        return new DraftText(opinions.draft(id, actor));
    }

    @PutMapping("/{id}/draft-opinion")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void saveDraft(@PathVariable long id, @Valid @RequestBody DraftText draft, @CurrentActor Actor actor) {
        opinions.saveDraft(id, draft.text(), actor);
    }

    /** Persons who are to handle the coming step. */
    record NamedHandlers(
            @NotEmpty(message = "{review.next.required}") List<Long> personIds) {}

    @GetMapping("/{id}/next-handlers")
    List<NextStep> nextHandlers(
            @PathVariable long id, @RequestParam(defaultValue = "") String q, @CurrentActor Actor actor) {
        return desk.nextSteps(items.visible(id, actor).subject(), q, List.of(), actor);
    }

    @PutMapping("/{id}/next-handlers")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void nameNext(@PathVariable long id, @Valid @RequestBody NamedHandlers named, @CurrentActor Actor actor) {
        desk.nameNext(items.visible(id, actor).subject(), named.personIds(), actor);
    }

    /** One of the nouns of {@link MoveNoun}. */
    @PostMapping("/{id}/{noun}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveForm form,
            @CurrentActor Actor actor) {
        moves.onItem(id, MoveNoun.named(noun).move(), form, actor);
    }

    private static TodoSource.Box named(String name) {
        try {
            return TodoSource.Box.valueOf(name.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException unknown) {
            throw new InvalidException(new Refusal("home.box.unknown", name).at("box"));
        }
    }
}
