package org.shuniu.supervision.web.intake;

import jakarta.validation.Valid;
import java.net.URI;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.service.intake.Decision;
import org.shuniu.supervision.service.intake.FollowUpFilter;
import org.shuniu.supervision.service.intake.FollowUpListQueries;
import org.shuniu.supervision.service.intake.FollowUpRow;
import org.shuniu.supervision.service.intake.IntakeQueries;
import org.shuniu.supervision.service.intake.IntakeService;
import org.shuniu.supervision.service.intake.Likeness;
import org.shuniu.supervision.service.intake.ProposeFollowUp;
import org.shuniu.supervision.service.intake.WaiveFollowUp;
import org.shuniu.supervision.service.intake.WaiverService;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Decisions that wait, and their way to a matter; {@code kind}, {@code id} and {@code item} name the decision. */
@ApiController
@RequestMapping("/api/v1/follow-ups")
class FollowUpApiController {
    private final FollowUpListQueries list;
    private final IntakeQueries queries;
    private final IntakeService intake;
    private final WaiverService waivers;

    FollowUpApiController(
            FollowUpListQueries list, IntakeQueries queries, IntakeService intake, WaiverService waivers) {
        this.list = list;
        this.queries = queries;
        this.intake = intake;
        this.waivers = waivers;
    }

    /** The matter that was made. */
    record Made(long id, String link) {}

    @GetMapping
    PageOf<FollowUpRow> page(
            @ModelAttribute FollowUpFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page));
    }

    /** Open matters about much the same. */
    @GetMapping("/similar")
    Likeness similar(
            @RequestParam String title, @RequestParam(defaultValue = "") String text, @CurrentActor Actor actor) {
        return queries.similar(title, text, actor);
    }

    @GetMapping("/{kind}/{id}/{item}")
    Decision one(@PathVariable String kind, @PathVariable long id, @PathVariable int item, @CurrentActor Actor actor) {
        return queries.decision(new SubjectRef(kind, id), item, actor);
    }

    /** The body of the matter as the decision fills it, and what is like it. */
    @GetMapping("/{kind}/{id}/{item}/matter")
    IntakeQueries.Intake filled(
            @PathVariable String kind, @PathVariable long id, @PathVariable int item, @CurrentActor Actor actor) {
        return queries.intake(new SubjectRef(kind, id), item, null, actor);
    }

    @PostMapping("/{kind}/{id}/{item}/matter")
    ResponseEntity<Made> propose(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @Valid @RequestBody ProposeFollowUp command,
            @CurrentActor Actor actor) {
        long matter = intake.propose(new SubjectRef(kind, id), item, command, actor);
        return ResponseEntity.created(URI.create("/api/v1/matters/" + matter))
                .body(new Made(matter, "/matters/" + matter));
    }

    @PostMapping("/{kind}/{id}/{item}/waiver")
    Decision waive(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @Valid @RequestBody WaiveFollowUp command,
            @CurrentActor Actor actor) {
        waivers.waive(new SubjectRef(kind, id), item, command, actor);
        return queries.decision(new SubjectRef(kind, id), item, actor);
    }

    @PostMapping("/{kind}/{id}/{item}/reconsideration")
    Decision reconsider(
            @PathVariable String kind,
            @PathVariable long id,
            @PathVariable int item,
            @RequestParam int version,
            @CurrentActor Actor actor) {
        waivers.reconsider(new SubjectRef(kind, id), item, version, actor);
        return queries.decision(new SubjectRef(kind, id), item, actor);
    }
}
