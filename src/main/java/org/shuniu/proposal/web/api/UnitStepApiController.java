package org.shuniu.proposal.web.api;

import jakarta.validation.Valid;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.web.ApiController;
import org.shuniu.kernel.web.CurrentActor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.AskExtension;
import org.shuniu.proposal.service.command.DraftReply;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.LogContact;
import org.shuniu.proposal.service.command.RecordReply;
import org.shuniu.proposal.service.handling.ExtensionService;
import org.shuniu.proposal.service.handling.ReplyService;
import org.shuniu.proposal.service.handling.UnitService;
import org.shuniu.proposal.service.read.ProposalQueries;
import org.shuniu.proposal.service.view.ProposalView;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Steps of a unit with a share; each answers the proposal as it stands afterwards. */
@ApiController
@RequestMapping("/api/v1/proposals/{id}")
class UnitStepApiController {
    private final UnitService units;
    private final ExtensionService extensions;
    private final ReplyService replies;
    private final ProposalQueries proposals;

    UnitStepApiController(
            UnitService units, ExtensionService extensions, ReplyService replies, ProposalQueries proposals) {
        this.units = units;
        this.extensions = extensions;
        this.replies = replies;
        this.proposals = proposals;
    }

    @PostMapping("/acceptance")
    ProposalView accept(@PathVariable long id, @Valid @RequestBody AcceptProposal command, @CurrentActor Actor actor) {
        units.accept(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/decline")
    ProposalView decline(@PathVariable long id, @Valid @RequestBody GiveReason command, @CurrentActor Actor actor) {
        units.decline(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/extension-request")
    ProposalView askExtension(
            @PathVariable long id, @Valid @RequestBody AskExtension command, @CurrentActor Actor actor) {
        extensions.ask(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/contacts")
    ProposalView logContact(@PathVariable long id, @Valid @RequestBody LogContact command, @CurrentActor Actor actor) {
        units.logContact(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/opinion")
    ProposalView giveOpinion(
            @PathVariable long id, @Valid @RequestBody GiveOpinion command, @CurrentActor Actor actor) {
        units.giveOpinion(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    @PostMapping("/reply-record")
    ProposalView recordReply(
            @PathVariable long id, @Valid @RequestBody RecordReply command, @CurrentActor Actor actor) {
        replies.record(new ProposalId(id), command, actor);
        return proposals.view(new ProposalId(id), actor);
    }

    /** Answers where the letter's draft is. */
    @PostMapping("/reply-draft")
    @ResponseStatus(HttpStatus.CREATED)
    Letter draftReply(@PathVariable long id, @Valid @RequestBody DraftReply command, @CurrentActor Actor actor) {
        DocumentId document = replies.draft(new ProposalId(id), command, actor);
        return new Letter(document.value(), "/api/v1/documents/" + document.value());
    }

    record Letter(long document, String link) {}
}
