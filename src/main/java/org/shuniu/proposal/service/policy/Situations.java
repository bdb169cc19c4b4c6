package org.shuniu.proposal.service.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.time.OfficeTime;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.work.ContactRepository;
import org.shuniu.proposal.domain.work.Reply;
import org.shuniu.proposal.domain.work.ReplyRepository;
import org.shuniu.proposal.service.Desks;
import org.shuniu.proposal.service.ProposalSettings;
import org.springframework.stereotype.Component;

/** Gathers what the policy looks at. */
@Component
public class Situations {
    private static final List<Role> SPEAKING =
            List.of(Role.SUPERVISION_LIAISON, Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL);

    private final ContactRepository contacts;
    private final ReplyRepository replies;
    private final Desks desks;
    private final ProposalSettings settings;
    private final OfficeTime time;

    Situations(
            ContactRepository contacts,
            ReplyRepository replies,
            Desks desks,
            ProposalSettings settings,
            OfficeTime time) {
        this.contacts = contacts;
        this.replies = replies;
        this.desks = desks;
        this.settings = settings;
        this.time = time;
    }

    public Situation of(Proposal proposal, Actor actor) {
        var own = own(proposal, actor);
        boolean leads = own != null && SPEAKING.stream().anyMatch(actor::has);
        return new Situation(
                proposal,
                time.today(),
                proposal.officeId() == actor.organId(),
                actor.has(Role.PROPOSAL_LIAISON)
                        && Objects.equals(proposal.particulars().bodyId(), actor.organId()),
                own,
                leads,
                leads || (own != null && Objects.equals(own.divisionId(), actor.unitId())),
                contactedOn(proposal, own),
                own != null && hasOpenReply(proposal, own),
                settings.maxMonths());
    }

    private @Nullable ProposalPart own(Proposal proposal, Actor actor) {
        var organs = desks.organsOf(actor);
        return proposal.units().current().stream()
                .filter(part -> organs.contains(part.unitId()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable LocalDate contactedOn(Proposal proposal, @Nullable ProposalPart own) {
        var clocks = proposal.clocks();
        var term = clocks.term();
        return own == null || term == null
                ? null
                : contacts.firstHeldOn(proposal.id(), clocks.round(), own.unitId(), term.countedFrom())
                        .orElse(null);
    }

    private boolean hasOpenReply(Proposal proposal, ProposalPart own) {
        return replies.findByProposalIdOrderById(proposal.id()).stream()
                .filter(Reply::isOpen)
                .anyMatch(reply -> reply.partId() == own.id());
    }
}
