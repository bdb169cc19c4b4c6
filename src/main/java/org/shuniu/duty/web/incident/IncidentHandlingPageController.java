package org.shuniu.duty.web.incident;

import jakarta.validation.Valid;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.record.Means;
import org.shuniu.duty.service.incident.handling.AnswerDispatch;
import org.shuniu.duty.service.incident.handling.GiveTask;
import org.shuniu.duty.service.incident.handling.HandlingQueries;
import org.shuniu.duty.service.incident.handling.HandlingService;
import org.shuniu.duty.service.incident.handling.LogDispatch;
import org.shuniu.duty.service.incident.handling.RecordInstruction;
import org.shuniu.duty.service.incident.handling.TaskService;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.FormErrors;
import org.shuniu.kernel.web.Notice;
import org.shuniu.kernel.web.Option;
import org.shuniu.kernel.web.PageController;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Calls, instructions of leaders, and tasks by name. */
@PageController
@RequestMapping("/incidents/{id}")
class IncidentHandlingPageController {
    private final IncidentQueries incidents;
    private final HandlingQueries queries;
    private final HandlingService handling;
    private final TaskService tasks;

    IncidentHandlingPageController(
            IncidentQueries incidents, HandlingQueries queries, HandlingService handling, TaskService tasks) {
        this.incidents = incidents;
        this.queries = queries;
        this.handling = handling;
        this.tasks = tasks;
    }

    @GetMapping("/handling")
    String show(@PathVariable long id, @CurrentActor Actor actor, Model model) {
        return page(id, actor, model);
    }

    /** The three forms; the one that was sent keeps what was typed. */
    private String page(long id, Actor actor, Model model) {
        var key = new IncidentId(id);
        var incident = incidents.view(key, actor);
        model.addAttribute("incident", incident);
        model.addAttribute("handling", queries.view(key, actor));
        model.addAttribute("means", IncidentChoices.options("incident.means.", Means.values()));
        if (incident.may("HANDLE")) {
            model.addAttribute(
                    "people",
                    tasks.people(key, actor).stream()
                            .map(post -> Option.named(
                                    String.valueOf(post.personId()), post.personName() + " " + post.unitName()))
                            .toList());
        }
        model.asMap().putIfAbsent("dispatch", LogDispatch.blank());
        model.asMap().putIfAbsent("instruction", RecordInstruction.blank());
        model.asMap().putIfAbsent("task", GiveTask.blank());
        model.asMap().putIfAbsent("answer", new AnswerDispatch(null));
        model.asMap().putIfAbsent("refused", "");
        return "duty/incident/handling";
    }

    private String answer(boolean done, long id, Actor actor, Model model, RedirectAttributes next) {
        if (!done) {
            return page(id, actor, model);
        }
        Notice.success("incident.notice.recorded").into(next);
        return "redirect:/incidents/" + id + "/handling";
    }

    @PostMapping("/dispatches")
    String dispatch(
            @PathVariable long id,
            @Valid @ModelAttribute("dispatch") LogDispatch form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> handling.dispatch(new IncidentId(id), form, actor));
        return answer(done, id, actor, model, next);
    }

    @PostMapping("/dispatches/{dispatchId}/answer")
    String answered(
            @PathVariable long id,
            @PathVariable long dispatchId,
            @Valid @ModelAttribute("answer") AnswerDispatch form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> handling.answer(new IncidentId(id), dispatchId, form, actor));
        model.addAttribute("refused", "call-" + dispatchId);
        return answer(done, id, actor, model, next);
    }

    @PostMapping("/instructions")
    String instruct(
            @PathVariable long id,
            @Valid @ModelAttribute("instruction") RecordInstruction form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> handling.instruct(new IncidentId(id), form, actor));
        return answer(done, id, actor, model, next);
    }

    @PostMapping("/instructions/{instructionId}/reading-back")
    String readBack(
            @PathVariable long id,
            @PathVariable long instructionId,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        handling.readBack(new IncidentId(id), instructionId, actor);
        return answer(true, id, actor, model, next);
    }

    @PostMapping("/tasks")
    String give(
            @PathVariable long id,
            @Valid @ModelAttribute("task") GiveTask form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> tasks.give(new IncidentId(id), form, actor));
        return answer(done, id, actor, model, next);
    }

    @PostMapping("/tasks/{taskId}/completion")
    String finish(
            @PathVariable long id,
            @PathVariable long taskId,
            @Valid @ModelAttribute("answer") AnswerDispatch form,
            BindingResult errors,
            @CurrentActor Actor actor,
            Model model,
            RedirectAttributes next) {
        boolean done = FormErrors.accepted(errors, () -> tasks.finish(new IncidentId(id), taskId, form, actor));
        model.addAttribute("refused", "task-" + taskId);
        return answer(done, id, actor, model, next);
    }
}
