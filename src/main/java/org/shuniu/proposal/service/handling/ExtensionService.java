package org.shuniu.proposal.service.handling;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Extension;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.Limits;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.AskExtension;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.GiveReason;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 延期: explained beforehand by the unit, granted by the office, six months at the most. */
@Service
@Transactional
public class ExtensionService {
    private final ProposalAccess access;
    private final Limits limits;
    private final Publication publication;

    public ExtensionService(ProposalAccess access, Limits limits, Publication publication) {
        this.access = access;
        this.limits = limits;
        this.publication = publication;
    }

    public void ask(ProposalId id, AskExtension command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var now = access.opened(id, ProposalAction.ASK_EXTENSION, command.version(), actor);
        limits.requireWithinMost(command.months());
        int before = Objects.requireNonNull(now.proposal().clocks().term()).months();
        if (command.months() <= before) {
            throw new InvalidException(new Refusal("proposal.invalid.notLonger", before).at("months"));
        }
        String reason = command.reason().strip();
        now.proposal()
                .askExtension(
                        new Extension(command.months(), reason, now.part().unitName()),
                        publication.time().now());
        var what = new What(now.today(), now.part().unitName(), reason);
        var told = publication.desks().supervisorsOf(now.proposal().officeId());
        publication.announcer().moved(now.proposal(), ProposalAction.ASK_EXTENSION, what, actor, told);
    }

    public void grant(ProposalId id, Confirm command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var proposal = access.opened(id, ProposalAction.GRANT_EXTENSION, command.version(), actor)
                .proposal();
        var asked = Objects.requireNonNull(proposal.clocks().extension());
        var term = Objects.requireNonNull(proposal.clocks().term());
        proposal.extend(
                limits.term(term.countedFrom(), asked.months()),
                publication.time().now());
        tell(proposal, ProposalAction.GRANT_EXTENSION, asked, command.remark(), actor);
    }

    public void refuse(ProposalId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var proposal = access.opened(id, ProposalAction.REFUSE_EXTENSION, command.version(), actor)
                .proposal();
        var asked = Objects.requireNonNull(proposal.clocks().extension());
        proposal.refuseExtension(publication.time().now());
        tell(proposal, ProposalAction.REFUSE_EXTENSION, asked, command.reason().strip(), actor);
    }

    private void tell(Proposal proposal, ProposalAction action, Extension asked, @Nullable String remark, Actor actor) {
        List<Long> told = proposal.units().answering().stream()
                .filter(part -> part.unitName().equals(asked.unitName()))
                .flatMap(part -> publication.desks().receiversOf(part.unitId()).stream())
                .toList();
        var what = new What(publication.time().today(), asked.unitName(), remark);
        publication.announcer().moved(proposal, action, what, actor, told);
    }
}
