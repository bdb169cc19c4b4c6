package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.command.DraftGoal;
import org.shuniu.supervision.service.goal.read.GoalListQueries;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalFigures;
import org.shuniu.supervision.service.goal.view.GoalFilter;
import org.shuniu.supervision.service.goal.view.GoalRow;
import org.shuniu.supervision.service.goal.view.GoalStoryLine;
import org.shuniu.supervision.service.goal.view.GoalView;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Annual key tasks as a collection and one by one. */
@ApiController
@RequestMapping("/api/v1/goals")
class GoalApiController {
    private final GoalListQueries list;
    private final GoalQueries queries;
    private final GoalService goals;

    GoalApiController(GoalListQueries list, GoalQueries queries, GoalService goals) {
        this.list = list;
        this.queries = queries;
        this.goals = goals;
    }

    @GetMapping
    PageOf<GoalRow> page(
            @ModelAttribute GoalFilter filter, @RequestParam(defaultValue = "1") int page, @CurrentActor Actor actor) {
        return list.page(filter, actor, PageOf.number(page)).rows();
    }

    /** 目标实现率 in total and by unit, of what the reader answers for. */
    @GetMapping("/rates")
    GoalFigures rates(@ModelAttribute GoalFilter filter, @CurrentActor Actor actor) {
        return list.figures(filter, actor);
    }

    @PostMapping
    ResponseEntity<GoalView> draft(@Valid @RequestBody DraftGoal command, @CurrentActor Actor actor) {
        var id = goals.draft(command, actor);
        return ResponseEntity.created(URI.create("/api/v1/goals/" + id.value())).body(queries.view(id, actor));
    }

    @GetMapping("/{id}")
    GoalView one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new GoalId(id), actor);
    }

    @GetMapping("/{id}/story")
    List<GoalStoryLine> story(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.story(new GoalId(id), actor);
    }

    @PutMapping("/{id}")
    GoalView edit(@PathVariable long id, @Valid @RequestBody DraftGoal command, @CurrentActor Actor actor) {
        goals.edit(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }
}
