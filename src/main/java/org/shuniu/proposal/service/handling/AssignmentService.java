package org.shuniu.proposal.service.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Assignment;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.PartRole;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.Limits;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.AssignProposal;
import org.shuniu.proposal.service.command.ReassignPart;
import org.shuniu.proposal.service.command.UpholdPart;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 交办, and what the office does with a share that a unit declined. */
@Service
@Transactional
public class AssignmentService {
    private final ProposalAccess access;
    private final Limits limits;
    private final Publication publication;

    public AssignmentService(ProposalAccess access, Limits limits, Publication publication) {
        this.access = access;
        this.limits = limits;
        this.publication = publication;
    }

    public void assign(ProposalId id, AssignProposal command, Actor actor) {
        access.requireUnmarked(actor, "wideReason", command.wideReason());
        var proposal = access.opened(id, ProposalAction.ASSIGN, command.version(), actor)
                .proposal();
        requirePast(command.assignedOn(), "assignedOn");
        int months = limits.months(proposal.particulars().kind(), command.months(), command.wideReason());
        boolean longer =
                months > limits.settings().months(proposal.particulars().kind());
        var reason = longer ? String.valueOf(command.wideReason()).strip() : null;
        var assignments = assignments(command, actor);
        proposal.assign(
                command.handling(),
                assignments,
                limits.term(command.assignedOn(), months),
                reason,
                publication.time().now());
        var told = new ArrayList<Long>();
        for (Assignment assignment : assignments) {
            publication.readers().ofUnit(proposal, assignment.unitId());
            told.addAll(publication.desks().receiversOf(assignment.unitId()));
        }
        publication.announcer().index(proposal);
        var what = new What(command.assignedOn(), proposal.units().names(), reason);
        publication.announcer().moved(proposal, ProposalAction.ASSIGN, what, actor, told);
    }

    private void requirePast(LocalDate day, String field) {
        if (day.isAfter(publication.time().today())) {
            throw new InvalidException(new Refusal("proposal.invalid.future").at(field));
        }
    }

    private List<Assignment> assignments(AssignProposal command, Actor actor) {
        boolean separate = command.handling() == Handling.SEPARATE;
        if (separate && command.others().isEmpty()) {
            throw new InvalidException(new Refusal("proposal.invalid.separate").at("otherUnits"));
        }
        var units = publication.desks().assignable(actor);
        var assignments = new ArrayList<Assignment>();
        var first = unit(units, command.leadUnit(), "leadUnit");
        assignments.add(assignment(first, separate ? PartRole.SEPARATE : PartRole.LEAD, command.assignedOn()));
        for (Long other : command.others()) {
            var unit = unit(units, other, "otherUnits");
            assignments.add(assignment(unit, separate ? PartRole.SEPARATE : PartRole.CO, command.assignedOn()));
        }
        return assignments;
    }

    private static OrganCard unit(List<OrganCard> units, long id, String field) {
        return units.stream()
                .filter(unit -> unit.id() == id)
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("proposal.invalid.unit").at(field)));
    }

    private Assignment assignment(OrganCard unit, PartRole role, LocalDate on) {
        var opinion = role == PartRole.CO ? limits.opinionDue(on) : null;
        return new Assignment(unit.id(), unit.name(), role, on, limits.declineBy(on), opinion);
    }

    /** Another unit takes the declined share; the proposer's limit runs on. */
    public void reassign(ProposalId id, ReassignPart command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var proposal = access.opened(id, ProposalAction.REASSIGN, command.version(), actor)
                .proposal();
        var declined = declined(proposal, command.part());
        var unit = unit(publication.desks().assignable(actor), command.unit(), "unit");
        if (proposal.units().current().stream().anyMatch(part -> part.unitId() == unit.id())) {
            throw new InvalidException(new Refusal("proposal.invalid.hasShare", unit.name()).at("unit"));
        }
        var today = publication.time().today();
        proposal.reassign(
                declined,
                assignment(unit, declined.role(), today),
                publication.time().now());
        publication.readers().ofUnit(proposal, unit.id());
        publication.announcer().index(proposal);
        var what = new What(today, unit.name(), command.reason().strip());
        publication
                .announcer()
                .moved(
                        proposal,
                        ProposalAction.REASSIGN,
                        what,
                        actor,
                        publication.desks().receiversOf(unit.id()));
    }

    /** The share stays where it is. */
    public void uphold(ProposalId id, UpholdPart command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var proposal = access.opened(id, ProposalAction.UPHOLD, command.version(), actor)
                .proposal();
        var declined = declined(proposal, command.part());
        proposal.uphold(declined, publication.time().now());
        var what = new What(
                publication.time().today(),
                declined.unitName(),
                command.reason().strip());
        publication
                .announcer()
                .moved(
                        proposal,
                        ProposalAction.UPHOLD,
                        what,
                        actor,
                        publication.desks().receiversOf(declined.unitId()));
    }

    private static ProposalPart declined(Proposal proposal, Long part) {
        return proposal.units().current().stream()
                .filter(each -> Objects.equals(each.id(), part) && each.is(PartState.DECLINED))
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("proposal.invalid.part").at("part")));
    }
}
