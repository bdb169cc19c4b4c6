package org.shuniu.proposal.service.handling;

import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.MergeProposal;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 并案: the same content is handled in one work file and answered separately. */
@Service
@Transactional
public class MergingService {
    private final ProposalAccess access;
    private final ProposalRepository proposals;
    private final Publication publication;

    public MergingService(ProposalAccess access, ProposalRepository proposals, Publication publication) {
        this.access = access;
        this.proposals = proposals;
        this.publication = publication;
    }

    public void merge(ProposalId id, MergeProposal command, Actor actor) {
        var proposal = access.opened(id, ProposalAction.MERGE, command.version(), actor)
                .proposal();
        var leader = proposals
                .findById(command.into())
                .filter(found -> access.canSee(new ProposalId(found.id()), actor))
                .filter(found -> leads(found, proposal))
                .orElseThrow(() -> new InvalidException(new Refusal("proposal.invalid.merging").at("into")));
        proposal.mergeInto(leader, publication.time().now());
        publication.readers().ofMerged(proposal, leader);
        publication.announcer().moved(proposal, ProposalAction.MERGE, what(leader), actor);
    }

    /** Same office, same units that answer, still open, and no chain of work files. */
    private boolean leads(Proposal leader, Proposal proposal) {
        return leader.id() != proposal.id()
                && leader.officeId() == proposal.officeId()
                && leader.mergedInto() == null
                && !proposals.existsByMergedInto(proposal.id())
                && leader.status().isRunning()
                && units(leader).equals(units(proposal));
    }

    private static Set<Long> units(Proposal proposal) {
        return proposal.units().answering().stream().map(ProposalPart::unitId).collect(Collectors.toSet());
    }

    private What what(Proposal leader) {
        var particulars = leader.particulars();
        return new What(publication.time().today(), null, particulars.number() + " " + particulars.title());
    }

    public void split(ProposalId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var proposal = access.opened(id, ProposalAction.SPLIT, command.version(), actor)
                .proposal();
        proposal.split(publication.time().now());
        var what = new What(publication.time().today(), null, command.reason().strip());
        publication.announcer().moved(proposal, ProposalAction.SPLIT, what, actor);
    }
}
