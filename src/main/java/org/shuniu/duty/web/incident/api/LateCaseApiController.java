package org.shuniu.duty.web.incident.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.service.incident.clock.FindFault;
import org.shuniu.duty.service.incident.clock.LateCaseFilter;
import org.shuniu.duty.service.incident.clock.LateCaseQueries;
import org.shuniu.duty.service.incident.clock.LateCaseRow;
import org.shuniu.duty.service.incident.clock.LateCaseService;
import org.shuniu.duty.service.incident.clock.StateCase;
import org.shuniu.duty.service.incident.read.IncidentQueries;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** 迟报、漏报、瞒报、谎报, by unit and period or of one incident. */
@ApiController
class LateCaseApiController {
    private final LateCaseQueries queries;
    private final LateCaseService cases;
    private final IncidentQueries incidents;

    LateCaseApiController(LateCaseQueries queries, LateCaseService cases, IncidentQueries incidents) {
        this.queries = queries;
        this.cases = cases;
        this.incidents = incidents;
    }

    @GetMapping("/api/v1/late-cases")
    PageOf<LateCaseRow> list(
            @ModelAttribute LateCaseFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    @GetMapping("/api/v1/late-cases/{id}")
    LateCaseRow one(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(id, actor);
    }

    @PostMapping("/api/v1/late-cases/{id}/statement")
    LateCaseRow state(@PathVariable long id, @Valid @RequestBody StateCase command, @CurrentActor Actor actor) {
        cases.state(id, command, actor);
        return queries.view(id, actor);
    }

    @GetMapping("/api/v1/incidents/{id}/late-cases")
    List<LateCaseRow> of(@PathVariable long id, @CurrentActor Actor actor) {
        incidents.view(new IncidentId(id), actor);
        return queries.of(new IncidentId(id), actor);
    }

    @PostMapping("/api/v1/incidents/{id}/late-cases")
    @ResponseStatus(HttpStatus.CREATED)
    LateCaseRow find(@PathVariable long id, @Valid @RequestBody FindFault command, @CurrentActor Actor actor) {
        return queries.view(cases.find(new IncidentId(id), command, actor), actor);
    }
}
