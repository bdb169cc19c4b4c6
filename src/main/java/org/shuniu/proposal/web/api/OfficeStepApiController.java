package org.shuniu.proposal.web.api;

import jakarta.validation.Valid;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.AssignProposal;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.MergeProposal;
import org.shuniu.proposal.service.command.RateReply;
import org.shuniu.proposal.service.command.ReassignPart;
import org.shuniu.proposal.service.command.UpholdPart;
import org.shuniu.proposal.service.handling.AssignmentService;
import org.shuniu.proposal.service.handling.ClosingService;
import org.shuniu.proposal.service.handling.ExtensionService;
import org.shuniu.proposal.service.handling.MergingService;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ProposalView;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;

/** Steps of the office that registered the proposal; each answers the proposal as it stands afterwards. */
@ApiController
@RequestMapping("/api/v1/proposals/{id}")
class OfficeStepApiController {
    private final AssignmentService assignment;
    private final ExtensionService extensions;
    private final MergingService merging;
    private final ClosingService closing;
    private final ProposalQueries proposals;

    OfficeStepApiController(
            AssignmentService assignment,
            ExtensionService extensions,
            MergingService merging,
            ClosingService closing,
            ProposalQueries proposals) {
        this.assignment = assignment;
        this.extensions = extensions;
        this.merging = merging;
        this.closing = closing;
        this.proposals = proposals;
    }

    @PostMapping("/assignment")
    ProposalView assign(@PathVariable long id, @Valid @RequestBody AssignProposal command, @CurrentActor Actor actor) {
        assignment.assign(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/reassignment")
    ProposalView reassign(@PathVariable long id, @Valid @RequestBody ReassignPart command, @CurrentActor Actor actor) {
        assignment.reassign(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/decline-refusal")
    ProposalView uphold(@PathVariable long id, @Valid @RequestBody UpholdPart command, @CurrentActor Actor actor) {
        assignment.uphold(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/extension")
    ProposalView grantExtension(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        extensions.grant(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/extension-refusal")
    ProposalView refuseExtension(
            @PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        extensions.refuse(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/merging")
    ProposalView merge(@PathVariable long id, @Valid @RequestBody MergeProposal command, @CurrentActor Actor actor) {
        merging.merge(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/separation")
    ProposalView split(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        merging.split(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/rating")
    ProposalView rate(@PathVariable long id, @Valid @RequestBody RateReply command, @CurrentActor Actor actor) {
        closing.rate(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/closure")
    ProposalView close(@PathVariable long id, @Valid @RequestBody Confirm command, @CurrentActor Actor actor) {
        closing.close(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/withdrawal")
    ProposalView withdraw(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        closing.withdraw(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }
}
