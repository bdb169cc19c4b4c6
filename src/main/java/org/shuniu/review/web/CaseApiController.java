package org.shuniu.review.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.review.CaseProgress;
import org.shuniu.review.OpinionView;
import org.shuniu.review.ReviewDesk;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.service.OpinionService;
import org.shuniu.review.service.ReadingService;
import org.shuniu.review.service.WorkItemService;
import org.shuniu.review.service.move.MassReassignment;
import org.shuniu.review.service.move.MassReassignment.ReassignAll;
import org.shuniu.review.service.move.MoveForm;
import org.shuniu.review.service.move.MoveService;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The case of a subject: where it is, what was said, what may be done, and the moves on the whole case. */
@ApiController
@RequestMapping("/api/v1")
class CaseApiController {
    private final ReviewDesk desk;
    private final WorkItemService items;
    private final MoveService moves;
    private final MassReassignment mass;
    private final ReadingService reading;
    private final OpinionService opinions;

    CaseApiController(
            ReviewDesk desk,
            WorkItemService items,
            MoveService moves,
            MassReassignment mass,
            ReadingService reading,
            OpinionService opinions) {
        this.desk = desk;
        this.items = items;
        this.moves = moves;
        this.mass = mass;
        this.reading = reading;
        this.opinions = opinions;
    }

    /** Everything about one case; {@code version} is for the moves on the whole of it, null when none is open. */
    record CaseView(
            @Nullable Integer version,
            CaseProgress progress,
            List<WorkItemView> openItems,
            @Nullable WorkItemView mine,
            List<OpinionView> opinions,
            List<ReadingService.Copy> copies) {}

    /** An answer to a copy sent for reading. */
    record Reply(@Nullable String reply) {}

    @GetMapping("/cases/{kind}/{id}")
    CaseView view(@PathVariable String kind, @PathVariable long id, @CurrentActor Actor actor) {
        SubjectRef subject = items.visible(subject(kind, id), actor);
        return new CaseView(
                items.caseVersion(subject),
                desk.progress(subject),
                desk.openItems(subject),
                desk.itemFor(subject, actor).orElse(null),
                desk.opinions(subject),
                reading.copies(subject, actor));
    }

    @PutMapping("/cases/{kind}/{id}/watch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void watch(@PathVariable String kind, @PathVariable long id, @CurrentActor Actor actor) {
        reading.watch(subject(kind, id), actor);
    }

    @DeleteMapping("/cases/{kind}/{id}/watch")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void unwatch(@PathVariable String kind, @PathVariable long id, @CurrentActor Actor actor) {
        reading.unwatch(subject(kind, id), actor);
    }

    /** The scan of a sheet that a leader signed; its id goes into the record that follows as {@code scanFileId}. */
    @PostMapping("/cases/{kind}/{id}/scans")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile keepScan(
            @PathVariable String kind,
            @PathVariable long id,
            @RequestParam MultipartFile file,
            @CurrentActor Actor actor) {
        return moves.keepScan(subject(kind, id), Scans.sent(file), actor);
    }

    /** recall, termination, reassignment, record, urge, circulation or removed-signers. */
    @PostMapping("/cases/{kind}/{id}/{noun}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void move(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveForm form,
            @CurrentActor Actor actor) {
        moves.onCase(subject(kind, id), MoveNoun.named(noun).move(), form, actor);
    }

    @PostMapping("/reassignments")
    MassReassignment.Result reassignAll(@Valid @RequestBody ReassignAll command, @CurrentActor Actor actor) {
        return mass.reassign(command, actor);
    }

    @PostMapping("/circulations/{id}/read")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void read(@PathVariable long id, @RequestBody Reply reply, @CurrentActor Actor actor) {
        reading.reply(id, reply.reply() == null ? "" : reply.reply(), actor);
    }

    @PostMapping("/opinions/{id}/confirmation")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable long id, @CurrentActor Actor actor) {
        opinions.confirm(id, actor);
    }

    private static SubjectRef subject(String kind, long id) {
        return new SubjectRef(kind.toUpperCase(Locale.ROOT), id);
    }
}
