package org.shuniu.supervision.web.goal;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.GoalId;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.goal.GoalMatters;
import org.shuniu.supervision.service.goal.GoalService;
import org.shuniu.supervision.service.goal.command.CloseGoal;
import org.shuniu.supervision.service.goal.command.LinkMatter;
import org.shuniu.supervision.service.goal.command.TakeUpGoal;
import org.shuniu.supervision.service.goal.read.GoalQueries;
import org.shuniu.supervision.service.goal.view.GoalView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of a task for programs. */
@ApiController
@RequestMapping("/api/v1/goals/{id}")
class GoalStepApiController {
    private final GoalService goals;
    private final GoalMatters matters;
    private final GoalQueries queries;

    GoalStepApiController(GoalService goals, GoalMatters matters, GoalQueries queries) {
        this.goals = goals;
        this.matters = matters;
        this.queries = queries;
    }

    @PostMapping("/issuance")
    GoalView issue(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        goals.issue(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/discard")
    GoalView discard(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        goals.discard(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/closure")
    GoalView close(@PathVariable long id, @Valid @RequestBody CloseGoal command, @CurrentActor Actor actor) {
        goals.close(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/matter")
    GoalView takeUp(@PathVariable long id, @Valid @RequestBody TakeUpGoal command, @CurrentActor Actor actor) {
        matters.takeUp(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }

    @PostMapping("/matter-link")
    GoalView link(@PathVariable long id, @Valid @RequestBody LinkMatter command, @CurrentActor Actor actor) {
        matters.link(new GoalId(id), command, actor);
        return queries.view(new GoalId(id), actor);
    }
}
