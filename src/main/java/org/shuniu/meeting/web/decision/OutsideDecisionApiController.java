package org.shuniu.meeting.web.decision;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.meeting.OutsideDecisionId;
import org.shuniu.meeting.service.decision.outside.EnterDecision;
import org.shuniu.meeting.service.decision.outside.OutsideDecisionService;
import org.shuniu.meeting.service.decision.outside.OutsideQueries;
import org.shuniu.meeting.service.decision.outside.OutsideView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What meetings outside of the system decided, for programs. */
@ApiController
@RequestMapping("/api/v1/decisions/outside")
class OutsideDecisionApiController {
    private final OutsideDecisionService decisions;
    private final OutsideQueries queries;

    OutsideDecisionApiController(OutsideDecisionService decisions, OutsideQueries queries) {
        this.decisions = decisions;
        this.queries = queries;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    OutsideView enter(@Valid @RequestBody EnterDecision command, @CurrentActor Actor actor) {
        return queries.view(decisions.enter(command, actor), actor);
    }

    @GetMapping("/{id}")
    OutsideView decision(@PathVariable long id, @CurrentActor Actor actor) {
        return queries.view(new OutsideDecisionId(id), actor);
    }
}
