package org.shuniu.duty.web.score;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.DutyScoreId;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.service.score.Deduct;
import org.shuniu.duty.service.score.MoveLine;
import org.shuniu.duty.service.score.OpenSheets;
import org.shuniu.duty.service.score.ScoreQueries;
import org.shuniu.duty.service.score.ScoreRow;
import org.shuniu.duty.service.score.ScoreService;
import org.shuniu.duty.service.score.ScoreView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** 100-point sheets for programs. */
@ApiController
@RequestMapping("/api/v1/duty-scores")
class ScoreApiController {
    private final ScoreService scores;
    private final ScoreQueries queries;

    ScoreApiController(ScoreService scores, ScoreQueries queries) {
        this.scores = scores;
        this.queries = queries;
    }

    /** Of one quarter; this one unless another is named. */
    @GetMapping
    List<ScoreRow> quarter(
            @RequestParam(required = false) @Nullable Integer year,
            @RequestParam(required = false) @Nullable Integer quarter,
            @CurrentActor Actor actor) {
        var now = queries.now();
        return queries.quarter(
                Objects.requireNonNullElse(year, now.year()), Objects.requireNonNullElse(quarter, now.number()), actor);
    }

    /** What costs how many points: an unverified template, set by parameter. */
    @GetMapping("/items")
    List<ScoreItems> items() {
        return ScoreItems.of(queries.settings());
    }

    @PostMapping
    List<ScoreView> open(@Valid @RequestBody OpenSheets command, @CurrentActor Actor actor) {
        return scores.open(command, actor).stream()
                .map(id -> queries.view(id, actor))
                .toList();
    }

    @GetMapping("/{id}")
    ScoreView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new DutyScoreId(id), actor);
    }

    @PostMapping("/{id}/collection")
    ScoreView collect(@PathVariable long id, @RequestParam int version, @CurrentActor Actor actor) {
        scores.collect(new DutyScoreId(id), version, actor);
        return queries.view(new DutyScoreId(id), actor);
    }

    @PostMapping("/{id}/confirmation")
    ScoreView confirm(@PathVariable long id, @RequestParam int version, @CurrentActor Actor actor) {
        scores.confirm(new DutyScoreId(id), version, actor);
        return queries.view(new DutyScoreId(id), actor);
    }

    @PostMapping("/{id}/deduction")
    ScoreView deduct(@PathVariable long id, @Valid @RequestBody Deduct command, @CurrentActor Actor actor) {
        scores.deduct(new DutyScoreId(id), command, actor);
        return queries.view(new DutyScoreId(id), actor);
    }

    @PostMapping("/{id}/lines/{line}/{noun:" + ScoreLinePageController.NOUNS + "}")
    ScoreView move(
            @PathVariable long id,
            @PathVariable long line,
            @PathVariable String noun,
            @Valid @RequestBody MoveLine command,
            @CurrentActor Actor actor) {
        var action = LineAction.named(noun).orElseThrow(NotFoundException::new);
        scores.move(new DutyScoreId(id), line, action, command, actor);
        return queries.view(new DutyScoreId(id), actor);
    }
}
