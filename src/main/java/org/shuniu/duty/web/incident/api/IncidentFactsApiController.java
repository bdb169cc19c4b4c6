package org.shuniu.duty.web.incident.api;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.duty.IncidentId;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.service.incident.handling.MergeIncidents;
import org.shuniu.duty.service.incident.handling.MergeService;
import org.shuniu.duty.service.incident.life.CountFigures;
import org.shuniu.duty.service.incident.life.FactsService;
import org.shuniu.duty.service.incident.life.GradeIncident;
import org.shuniu.duty.service.incident.life.GradingService;
import org.shuniu.duty.service.incident.life.StateFacts;
import org.shuniu.duty.service.incident.read.IncidentQueries;
import org.shuniu.duty.service.incident.read.IncidentView;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** What becomes known of an incident: facts, figures, level, further sources. */
@ApiController
@RequestMapping("/api/v1/incidents/{id}")
class IncidentFactsApiController {
    private final FactsService facts;
    private final GradingService gradings;
    private final MergeService merges;
    private final IncidentQueries queries;

    IncidentFactsApiController(
            FactsService facts, GradingService gradings, MergeService merges, IncidentQueries queries) {
        this.facts = facts;
        this.gradings = gradings;
        this.merges = merges;
        this.queries = queries;
    }

    @PutMapping("/facts")
    IncidentView state(@PathVariable long id, @Valid @RequestBody StateFacts command, @CurrentActor Actor actor) {
        facts.state(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }

    @PostMapping("/figures")
    IncidentView count(@PathVariable long id, @Valid @RequestBody CountFigures command, @CurrentActor Actor actor) {
        facts.count(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }

    /** What the table proposes, and what was decided so far. */
    record GradingAnswer(IncidentLevel proposed, List<IncidentView.Graded> gradings) {}

    @GetMapping("/grading")
    GradingAnswer gradings(@PathVariable long id, @CurrentActor Actor actor) {
        var incident = queries.view(new IncidentId(id), actor);
        return new GradingAnswer(incident.proposed(), incident.gradings());
    }

    @PostMapping("/grading")
    IncidentView grade(@PathVariable long id, @Valid @RequestBody GradeIncident command, @CurrentActor Actor actor) {
        gradings.grade(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }

    @GetMapping("/merges")
    List<IncidentView.Source> sources(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new IncidentId(id), actor).sources();
    }

    @PostMapping("/merges")
    IncidentView merge(@PathVariable long id, @Valid @RequestBody MergeIncidents command, @CurrentActor Actor actor) {
        merges.merge(new IncidentId(id), command, actor);
        return queries.view(new IncidentId(id), actor).plain();
    }
}
