package org.shuniu.supervision.web.api;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.supervision.MatterId;
import org.shuniu.supervision.service.command.AddUnit;
import org.shuniu.supervision.service.command.AssignMatter;
import org.shuniu.supervision.service.command.Confirm;
import org.shuniu.supervision.service.command.GiveReason;
import org.shuniu.supervision.service.command.InstructAgain;
import org.shuniu.supervision.service.command.ReopenMatter;
import org.shuniu.supervision.service.life.AssignmentService;
import org.shuniu.supervision.service.life.ProposalService;
import org.shuniu.supervision.service.life.ReopeningService;
import org.shuniu.supervision.service.life.ResultService;
import org.shuniu.supervision.service.read.MatterQueries;
import org.shuniu.supervision.service.view.MatterView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of a matter as a whole. */
@ApiController
@RequestMapping("/api/v1/matters/{id}")
class MatterStepApiController {
    private final ProposalService proposals;
    private final AssignmentService assignment;
    private final ResultService results;
    private final ReopeningService reopening;
    private final MatterQueries matters;

    MatterStepApiController(
            ProposalService proposals,
            AssignmentService assignment,
            ResultService results,
            ReopeningService reopening,
            MatterQueries matters) {
        this.proposals = proposals;
        this.assignment = assignment;
        this.results = results;
        this.reopening = reopening;
        this.matters = matters;
    }

    @PostMapping("/establishment")
    MatterView establish(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        proposals.establish(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/refusal")
    MatterView drop(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        proposals.drop(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/assignment")
    MatterView assign(@PathVariable long id, @Valid @RequestBody AssignMatter command, @CurrentActor Actor actor) {
        assignment.assign(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/co-units")
    MatterView addUnit(@PathVariable long id, @Valid @RequestBody AddUnit command, @CurrentActor Actor actor) {
        assignment.addUnit(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/submission")
    MatterView submit(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        results.submit(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    /** Answers the new sub-item. */
    @PostMapping("/further-instruction")
    MatterView instruct(@PathVariable long id, @Valid @RequestBody InstructAgain command, @CurrentActor Actor actor) {
        return matters.view(results.instruct(new MatterId(id), command, actor), actor);
    }

    @PostMapping("/settlement")
    MatterView settle(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        results.settle(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/closure")
    MatterView close(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        results.close(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }

    @PostMapping("/reopening")
    MatterView reopen(@PathVariable long id, @Valid @RequestBody ReopenMatter command, @CurrentActor Actor actor) {
        reopening.reopen(new MatterId(id), command, actor);
        return matters.view(new MatterId(id), actor);
    }
}
