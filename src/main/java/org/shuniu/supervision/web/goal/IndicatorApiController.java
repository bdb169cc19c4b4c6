package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Objects;
import org.shuniu.files.StoredFile;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalReporting;
import org.shuniu.supervision.service.goal.IndicatorService;
import org.shuniu.supervision.service.goal.command.AdjustIndicator;
import org.shuniu.supervision.service.goal.command.PlanIndicator;
import org.shuniu.supervision.service.goal.command.ReportValue;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** Indicators of a task and the reports on them for programs. */
@ApiController
@RequestMapping("/api/v1/goals/{id}")
class IndicatorApiController {
    private final IndicatorService indicators;
    private final GoalReporting reporting;
    private final GoalQueries queries;

    IndicatorApiController(IndicatorService indicators, GoalReporting reporting, GoalQueries queries) {
        this.indicators = indicators;
        this.reporting = reporting;
        this.queries = queries;
    }

    @PostMapping("/indicators")
    @ResponseStatus(HttpStatus.CREATED)
    GoalView add(@PathVariable long id, @Valid @RequestBody PlanIndicator command, @CurrentActor Actor actor) {
        indicators.add(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PutMapping("/indicators/{indicator}")
    GoalView change(
            @PathVariable long id,
            @PathVariable long indicator,
            @Valid @RequestBody PlanIndicator command,
            @CurrentActor Actor actor) {
        indicators.change(new GoalId(id), indicator, command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @DeleteMapping("/indicators/{indicator}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(
            @PathVariable long id, @PathVariable long indicator, @RequestParam int version, @CurrentActor Actor actor) {
        indicators.remove(new GoalId(id), indicator, version, actor);
    }

    @PostMapping("/indicators/{indicator}/adjustments")
    GoalView adjust(
            @PathVariable long id,
            @PathVariable long indicator,
            @Valid @RequestBody AdjustIndicator command,
            @CurrentActor Actor actor) {
        indicators.adjust(new GoalId(id), indicator, command, actor);
        return queries.view(new GoalId(id), actor);
    }

    /** Keeps a file with the task; a report then names it as evidence. */
    @PostMapping("/attachments")
    @ResponseStatus(HttpStatus.CREATED)
    StoredFile attach(@PathVariable long id, @RequestParam MultipartFile file, @CurrentActor Actor actor)
            throws IOException {
        try (var content = file.getInputStream()) {
            String name = Objects.requireNonNullElse(file.getOriginalFilename(), "");
            return reporting.attach(new GoalId(id), name, content, actor);
        }
    }

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    GoalView report(@PathVariable long id, @Valid @RequestBody ReportValue command, @CurrentActor Actor actor) {
        reporting.report(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/reports/{report}/confirmation")
    GoalView confirm(@PathVariable long id, @PathVariable long report, @CurrentActor Actor actor) {
        reporting.confirm(new GoalId(id), report, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/reports/{report}/return")
    GoalView sendBack(
            @PathVariable long id,
            @PathVariable long report,
            @Valid @RequestBody GiveReason command,
            @CurrentActor Actor actor) {
        reporting.sendBack(new GoalId(id), report, command, actor);
        return queries.view(new GoalId(id), actor);
    }
}
