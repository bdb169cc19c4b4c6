package org.shuniu.proposal.service;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.access.Grants;
import org.shuniu.kernel.access.Principals;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.springframework.stereotype.Component;

/** Who may know of a proposal (知悉范围): the office that registered it, the body it came from, the units that handle it. */
@Component
public class Readers {
    private static final List<Role> OF_OFFICE = List.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD);
    private static final List<Role> OF_UNIT =
            List.of(Role.SUPERVISION_LIAISON, Role.UNIT_HEAD, Role.LEADER, Role.PRINCIPAL);

    private final Grants grants;
    private final Desks desks;

    public Readers(Grants grants, Desks desks) {
        this.grants = grants;
        this.desks = desks;
    }

    public void ofOffice(Proposal proposal) {
        var names = new ArrayList<String>();
        names.add(Principals.person(proposal.registered().personId()));
        OF_OFFICE.forEach(role -> names.add(Principals.role(role, proposal.officeId())));
        grant(proposal, names);
    }

    /** The liaison of the body it came from; {@code former} when that was put right. */
    public void ofBody(Proposal proposal, @Nullable Long former) {
        var body = proposal.particulars().bodyId();
        if (former != null && !former.equals(body)) {
            var subject = new ProposalId(proposal.id()).subject();
            grants.revoke(subject, Principals.role(Role.PROPOSAL_LIAISON, former));
        }
        if (body != null) {
            grant(proposal, List.of(Principals.role(Role.PROPOSAL_LIAISON, body)));
        }
    }

    public void ofUnit(Proposal proposal, long unitId) {
        var names = new ArrayList<String>();
        for (long desk : desks.desksOf(unitId)) {
            OF_UNIT.forEach(role -> names.add(Principals.role(role, desk)));
        }
        grant(proposal, names);
    }

    public void ofDivision(Proposal proposal, @Nullable Long division) {
        if (division != null) {
            grant(proposal, List.of(Principals.unit(division)));
        }
    }

    /** A merged work file is read as one. */
    public void ofMerged(Proposal one, Proposal other) {
        like(one, other);
        like(other, one);
    }

    private void like(Proposal proposal, Proposal pattern) {
        for (ProposalPart part : pattern.units().current()) {
            ofUnit(proposal, part.unitId());
            ofDivision(proposal, part.divisionId());
        }
    }

    private void grant(Proposal proposal, List<String> names) {
        grants.grant(new ProposalId(proposal.id()).subject(), proposal.registeredOn(), names);
    }
}
