package org.shuniu.supervision.web.assessment;

import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.assessment.AssessmentId;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.service.assessment.AddLine;
import org.shuniu.supervision.service.assessment.AssessmentQueries;
import org.shuniu.supervision.service.assessment.AssessmentRow;
import org.shuniu.supervision.service.assessment.AssessmentService;
import org.shuniu.supervision.service.assessment.AssessmentView;
import org.shuniu.supervision.service.assessment.ObjectionService;
import org.shuniu.supervision.service.assessment.OpenAssessments;
import org.shuniu.supervision.service.assessment.SayOfLine;
import org.shuniu.supervision.web.api.Sayings;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Score sheets for programs: all that the pages do. */
@ApiController
@RequestMapping("/api/v1/supervision-assessments")
class AssessmentApiController {
    private final AssessmentService sheets;
    private final ObjectionService objections;
    private final AssessmentQueries queries;
    private final Sayings sayings;

    AssessmentApiController(
            AssessmentService sheets, ObjectionService objections, AssessmentQueries queries, Sayings sayings) {
        this.sheets = sheets;
        this.objections = objections;
        this.queries = queries;
        this.sayings = sayings;
    }

    /** Of one quarter; the one that ended last unless another is named. */
    @GetMapping
    List<AssessmentRow> quarter(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @CurrentActor Actor actor) {
        return queries.quarter(AssessmentPageController.quarter(year, quarter, queries.usual()), actor);
    }

    @PostMapping
    List<AssessmentView> open(@Valid @RequestBody OpenAssessments command, @CurrentActor Actor actor) {
        return sheets.open(command, actor).stream()
                .map(id -> queries.view(id, actor).plain())
                .toList();
    }

    @GetMapping("/{id:\\d+}")
    AssessmentView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new AssessmentId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id:\\d+}/actions")
    List<Sayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new AssessmentId(id), actor).steps().stream()
                .map(step -> sayings.of(step.action().name(), step.noun(), step.open(), step.reason()))
                .toList();
    }

    @PostMapping("/{id:\\d+}/{noun:" + AssessmentPageController.NOUNS + "}")
    AssessmentView take(
            @PathVariable long id, @PathVariable String noun, @RequestParam int version, @CurrentActor Actor actor) {
        var action = AssessmentAction.named(noun).orElseThrow(NotFoundException::new);
        AssessmentPageController.take(sheets, new AssessmentId(id), action, version, actor);
        return queries.view(new AssessmentId(id), actor).plain();
    }

    @PostMapping("/{id:\\d+}/line")
    AssessmentView add(@PathVariable long id, @Valid @RequestBody AddLine command, @CurrentActor Actor actor) {
        sheets.add(new AssessmentId(id), command, actor);
        return queries.view(new AssessmentId(id), actor).plain();
    }

    @PostMapping("/{id:\\d+}/lines/{line}/{noun:" + AssessmentLinePageController.NOUNS + "}")
    AssessmentView say(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @Valid @RequestBody SayOfLine command,
            @CurrentActor Actor actor) {
        var action = AssessmentAction.named(noun).orElseThrow(NotFoundException::new);
        AssessmentLinePageController.say(objections, new AssessmentId(id), line, action, command, actor);
        return queries.view(new AssessmentId(id), actor).plain();
    }
}
