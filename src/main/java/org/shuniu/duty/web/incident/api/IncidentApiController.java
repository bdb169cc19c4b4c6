package org.shuniu.duty.web.incident.api;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.life.ClosingService;
import org.shuniu.duty.service.incident.life.NoteIncident;
import org.shuniu.duty.service.incident.life.RegisterIncident;
import org.shuniu.duty.service.incident.life.RegisterOnce;
import org.shuniu.duty.service.incident.life.SayIncident;
import org.shuniu.duty.service.incident.read.IncidentFilter;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.read.IncidentRow;
import org.shuniu.duty.service.incident.read.IncidentView;
import org.shuniu.duty.service.incident.read.StoryQueries;
import org.shuniu.duty.service.incident.read.StoryView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Incidents: the list, a new one, its story and its end. */
@ApiController
@RequestMapping("/api/v1/incidents")
class IncidentApiController {
    private final RegisterOnce registration;
    private final ClosingService closing;
    private final IncidentQueries queries;
    private final StoryQueries stories;
    private final IncidentSayings sayings;

    IncidentApiController(
            RegisterOnce registration,
            ClosingService closing,
            IncidentQueries queries,
            StoryQueries stories,
            IncidentSayings sayings) {
        this.registration = registration;
        this.closing = closing;
        this.queries = queries;
        this.stories = stories;
        this.sayings = sayings;
    }

    @GetMapping
    PageOf<IncidentRow> list(
            @ModelAttribute IncidentFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    /** The same key again answers with the incident that the first call made. */
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    IncidentView register(
            @Valid @RequestBody RegisterIncident command,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable UUID key,
            @CurrentActor Actor actor) {
        return queries.view(registration.register(command, key, actor), actor).plain();
    }

    @GetMapping("/{id}")
    IncidentView incident(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).plain();
    }

    /** Every step of this phase: open, or why not. */
    @GetMapping("/{id}/actions")
    List<IncidentSayings.ActionAnswer> actions(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).steps().stream()
                .map(step -> sayings.of(step.action(), step.noun(), step.open(), step.reason()))
                .toList();
    }

    @GetMapping("/{id}/timeline")
    StoryView story(@PathVariable long id, @CurrentActor Actor actor) {
        return stories.story(new IncidentId(id), actor);
    }

    @PostMapping("/{id}/notes")
    @ResponseStatus(HttpStatus.CREATED)
    StoryView append(@PathVariable long id, @Valid @RequestBody NoteIncident command, @CurrentActor Actor actor) {
        closing.append(new IncidentId(id), command, actor);
        return stories.story(new IncidentId(id), actor);
    }

    @PostMapping("/{id}/closing")
    IncidentView close(@PathVariable long id, @Valid @RequestBody SayIncident command, @CurrentActor Actor actor) {
        closing.close(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }

    @PostMapping("/{id}/archiving")
    IncidentView archive(@PathVariable long id, @Valid @RequestBody SayIncident command, @CurrentActor Actor actor) {
        closing.archive(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }
}
