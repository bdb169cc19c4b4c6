package org.shuniu.duty.web.incident.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.handling.AnswerDispatch;
import org.shuniu.duty.service.incident.handling.GiveTask;
import org.shuniu.duty.service.incident.handling.HandlingQueries;
import org.shuniu.duty.service.incident.handling.HandlingService;
import org.shuniu.duty.service.incident.handling.HandlingView;
import org.shuniu.duty.service.incident.handling.LogDispatch;
import org.shuniu.duty.service.incident.handling.RecordInstruction;
import org.shuniu.duty.service.incident.handling.TaskService;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Calls, instructions of leaders, and tasks of an incident. */
@ApiController
@RequestMapping("/api/v1/incidents/{id}")
class IncidentHandlingApiController {
    private final HandlingQueries queries;
    private final HandlingService handling;
    private final TaskService tasks;

    IncidentHandlingApiController(HandlingQueries queries, HandlingService handling, TaskService tasks) {
        this.queries = queries;
        this.handling = handling;
        this.tasks = tasks;
    }

    @GetMapping("/dispatches")
    List<HandlingView.Call> calls(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).calls();
    }

    @PostMapping("/dispatches")
    @ResponseStatus(HttpStatus.CREATED)
    List<HandlingView.Call> dispatch(
            @PathVariable long id, @Valid @RequestBody LogDispatch command, @CurrentActor Actor actor) {
        handling.dispatch(new IncidentId(id), command, actor);
        return calls(id, actor);
    }

    @PostMapping("/dispatches/{dispatchId}/answer")
    List<HandlingView.Call> answer(
            @PathVariable long id,
            @PathVariable long dispatchId,
            @Valid @RequestBody AnswerDispatch command,
            @CurrentActor Actor actor) {
        handling.answer(new IncidentId(id), dispatchId, command, actor);
        return calls(id, actor);
    }

    @GetMapping("/instructions")
    List<HandlingView.Order> orders(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).orders();
    }

    @PostMapping("/instructions")
    @ResponseStatus(HttpStatus.CREATED)
    List<HandlingView.Order> instruct(
            @PathVariable long id, @Valid @RequestBody RecordInstruction command, @CurrentActor Actor actor) {
        handling.instruct(new IncidentId(id), command, actor);
        return orders(id, actor);
    }

    @PostMapping("/instructions/{instructionId}/reading-back")
    List<HandlingView.Order> readBack(
            @PathVariable long id, @PathVariable long instructionId, @CurrentActor Actor actor) {
        handling.readBack(new IncidentId(id), instructionId, actor);
        return orders(id, actor);
    }

    @GetMapping("/tasks")
    List<HandlingView.Duty> tasks(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).tasks();
    }

    @PostMapping("/tasks")
    @ResponseStatus(HttpStatus.CREATED)
    List<HandlingView.Duty> give(
            @PathVariable long id, @Valid @RequestBody GiveTask command, @CurrentActor Actor actor) {
        tasks.give(new IncidentId(id), command, actor);
        return tasks(id, actor);
    }

    @PostMapping("/tasks/{taskId}/completion")
    List<HandlingView.Duty> finish(
            @PathVariable long id,
            @PathVariable long taskId,
            @Valid @RequestBody AnswerDispatch command,
            @CurrentActor Actor actor) {
        tasks.finish(new IncidentId(id), taskId, command, actor);
        return tasks(id, actor);
    }
}
