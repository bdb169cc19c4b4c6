package org.shuniu.supervision.web.study;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.domain.study.StudyAction;
import org.shuniu.supervision.service.study.DraftStudy;
import org.shuniu.supervision.service.study.MoveStudy;
import org.shuniu.supervision.service.study.StudyFilter;
import org.shuniu.supervision.service.study.StudyQueries;
import org.shuniu.supervision.service.study.StudyRow;
import org.shuniu.supervision.service.study.StudyService;
import org.shuniu.supervision.service.study.StudyView;
import org.shuniu.supervision.study.StudyId;
import org.shuniu.supervision.web.api.Sayings;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Research reports for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/supervision-studies")
class StudyApiController {
    private final StudyService studies;
    private final StudyQueries queries;
    private final Sayings sayings;

    StudyApiController(StudyService studies, StudyQueries queries, Sayings sayings) {
        this.studies = studies;
        this.queries = queries;
        this.sayings = sayings;
    }

    @GetMapping
    PageOf<StudyRow> list(
            @ModelAttribute StudyFilter filter, @RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    StudyView draft(@Valid @RequestBody DraftStudy command, @CurrentActor Actor actor) {
        return queries.view(studies.draft(command, actor), actor).plain();
    }

    /** Where {@code begin} names an address, a paper begins from it: post the paper there with {@code ?from=}. */
    @GetMapping("/{id}")
    StudyView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new StudyId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new StudyId(id), actor).steps().stream()
                .map(step -> sayings.of(step.action().name(), step.noun(), step.open(), step.reason()))
                .toList();
    }

    @PutMapping("/{id}")
    StudyView edit(@PathVariable long id, @Valid @RequestBody DraftStudy command, @CurrentActor Actor actor) {
        studies.edit(new StudyId(id), command, actor);
        return queries.view(new StudyId(id), actor).plain();
    }

    @PostMapping("/{id}/{noun:" + StudyPageController.NOUNS + "}")
    StudyView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody MoveStudy command,
            @CurrentActor Actor actor) {
        var action = StudyAction.named(noun).orElseThrow(NotFoundException::new);
        studies.take(new StudyId(id), action, command, actor);
        return queries.view(new StudyId(id), actor).plain();
    }
}
