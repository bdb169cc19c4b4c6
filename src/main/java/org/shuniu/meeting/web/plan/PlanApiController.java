package org.shuniu.meeting.web.plan;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.MeetingPlanId;
import org.shuniu.meeting.domain.plan.RowVerdict;
import org.shuniu.meeting.service.application.command.TakeStep;
import org.shuniu.meeting.service.plan.command.DraftPlan;
import org.shuniu.meeting.service.plan.command.JudgePlan;
import org.shuniu.meeting.service.plan.read.PlanQueries;
import org.shuniu.meeting.service.plan.read.PlanView;
import org.shuniu.meeting.service.plan.read.Round;
import org.shuniu.meeting.service.plan.read.RoundQueries;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Annual plans for programs. */
@ApiController
@RequestMapping("/api/v1/meeting-plans")
class PlanApiController {
    private final PlanSteps steps;
    private final PlanQueries queries;
    private final RoundQueries rounds;
    private final OfficeTime time;

    PlanApiController(PlanSteps steps, PlanQueries queries, RoundQueries rounds, OfficeTime time) {
        this.steps = steps;
        this.queries = queries;
        this.rounds = rounds;
        this.time = time;
    }

    @GetMapping
    Round list(@RequestParam(required = false) @Nullable Integer year, @CurrentActor Actor actor) {
        return rounds.round(PlanYears.asked(year, time), actor);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PlanView draft(@Valid @RequestBody DraftPlan command, @CurrentActor Actor actor) {
        return queries.view(steps.plans().draft(command, actor), actor);
    }

    @GetMapping("/{id:\\d+}")
    PlanView plan(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable RowVerdict verdict,
            @CurrentActor Actor actor) {
        return queries.view(new MeetingPlanId(id), actor).only(verdict);
    }

    @PutMapping("/{id:\\d+}")
    PlanView edit(@PathVariable long id, @Valid @RequestBody DraftPlan command, @CurrentActor Actor actor) {
        steps.plans().edit(new MeetingPlanId(id), command, actor);
        return queries.view(new MeetingPlanId(id), actor);
    }

    @PostMapping("/{id:\\d+}/{noun:submission|return|approval|issue}")
    PlanView take(
            @PathVariable long id,
            @PathVariable String noun,
            @Valid @RequestBody TakeStep command,
            @CurrentActor Actor actor) {
        steps.take(new MeetingPlanId(id), noun, command, actor);
        return queries.view(new MeetingPlanId(id), actor);
    }

    @PostMapping("/{id:\\d+}/verdicts")
    PlanView judge(@PathVariable long id, @Valid @RequestBody JudgePlan command, @CurrentActor Actor actor) {
        steps.plans().judge(new MeetingPlanId(id), command, actor);
        return queries.view(new MeetingPlanId(id), actor);
    }
}
