package org.shuniu.meeting.web.decision;

import jakarta.validation.Valid;
import java.util.List;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.kernel.web.PageOf;
import org.shuniu.meeting.MeetingId;
import org.shuniu.meeting.service.decision.DecisionFilter;
import org.shuniu.meeting.service.decision.DecisionQueries;
import org.shuniu.meeting.service.decision.DecisionRow;
import org.shuniu.meeting.service.decision.DecisionService;
import org.shuniu.meeting.service.decision.DescribeDecision;
import org.shuniu.meeting.service.decision.RemoveDecision;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What meetings decided, for programs. */
@ApiController
@RequestMapping("/api/v1")
class DecisionApiController {
    private final DecisionService decisions;
    private final DecisionQueries queries;

    DecisionApiController(DecisionService decisions, DecisionQueries queries) {
        this.decisions = decisions;
        this.queries = queries;
    }

    @GetMapping("/decisions")
    PageOf<DecisionRow> list(
            @ModelAttribute DecisionFilter filter,
            @RequestParam(defaultValue = "1") int page,
            @CurrentActor Actor actor) {
        return queries.page(filter, actor, PageOf.number(page));
    }

    @GetMapping("/meetings/{id}/decisions")
    List<DecisionRow> of(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.of(new MeetingId(id), actor);
    }

    @PostMapping("/meetings/{id}/decisions")
    @ResponseStatus(HttpStatus.CREATED)
    List<DecisionRow> add(
            @PathVariable long id, @Valid @RequestBody DescribeDecision command, @CurrentActor Actor actor) {
        decisions.add(new MeetingId(id), command, actor);
        return of(id, actor);
    }

    @PutMapping("/meetings/{id}/decisions/{decision}")
    List<DecisionRow> edit(
            @PathVariable long id,
            @PathVariable long decision,
            @Valid @RequestBody DescribeDecision command,
            @CurrentActor Actor actor) {
        decisions.edit(new MeetingId(id), decision, command, actor);
        return of(id, actor);
    }

    @PostMapping("/meetings/{id}/decisions/{decision}/removal")
    List<DecisionRow> remove(
            @PathVariable long id,
            @PathVariable long decision,
            @Valid @RequestBody RemoveDecision command,
            @CurrentActor Actor actor) {
        decisions.remove(new MeetingId(id), decision, command, actor);
        return of(id, actor);
    }
}
