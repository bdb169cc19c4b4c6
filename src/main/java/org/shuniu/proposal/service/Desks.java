package org.shuniu.proposal.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.OrganType;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.proposal.domain.Proposal;
import org.springframework.stereotype.Component;

/** Which organs a person works for, and whose people work for an organ. */
@Component
public class Desks {
    private static final int ORGANS = 1000;

    private final Directory directory;

    public Desks(Directory directory) {
        this.directory = directory;
    }

    public Directory directory() {
        return directory;
    }

    /** The own organ, and the government that it serves as its office. */
    public List<Long> organsOf(Actor actor) {
        var organs = new ArrayList<Long>();
        organs.add(actor.organId());
        directory
                .organ(actor.organId())
                .map(OrganCard::parentId)
                .filter(above -> directory.actsFor(actor.organId(), above))
                .ifPresent(organs::add);
        return organs;
    }

    /** The organ and, of a government, its office. */
    public List<Long> desksOf(long unitId) {
        var desks = new ArrayList<Long>();
        desks.add(unitId);
        directory
                .organ(unitId)
                .filter(OrganCard::isGovernment)
                .ifPresent(government -> directory.searchOrgans("", ORGANS).stream()
                        .filter(organ -> organ.type() == OrganType.OFFICE
                                && Objects.equals(organ.parentId(), unitId)
                                && directory.actsFor(organ.id(), unitId))
                        .forEach(organ -> desks.add(organ.id())));
        return desks;
    }

    /** Those who are told when something waits for a unit: its 督查联络员 or, where it has none, its heads. */
    public List<Long> receiversOf(long unitId) {
        var liaisons = directory.holders(Role.SUPERVISION_LIAISON, unitId).stream()
                .map(PostCard::personId)
                .distinct()
                .toList();
        return liaisons.isEmpty() ? headsOf(unitId) : liaisons;
    }

    /** Those who are told when something waits for the office. */
    public List<Long> supervisorsOf(long officeId) {
        return directory.holders(Role.SUPERVISOR, officeId).stream()
                .map(PostCard::personId)
                .distinct()
                .toList();
    }

    /** Those who answer for a unit; of a government also the head of its office. */
    public List<Long> headsOf(long unitId) {
        return desksOf(unitId).stream()
                .flatMap(desk -> Stream.concat(directory.heads(desk).stream(), directory.leaderInCharge(desk).stream()))
                .map(PostCard::personId)
                .distinct()
                .toList();
    }

    /** 督查专员 and 督查室主任 of the office. */
    public List<Long> supervisionOf(long officeId) {
        return Stream.of(Role.SUPERVISOR, Role.SUPERVISION_HEAD)
                .flatMap(role -> directory.holders(role, officeId).stream())
                .map(PostCard::personId)
                .distinct()
                .toList();
    }

    /** Those who wait for the answer: the office, and the body it came from. */
    public List<Long> askersOf(Proposal proposal) {
        return Stream.concat(supervisorsOf(proposal.officeId()).stream(), bodyOf(proposal).stream())
                .toList();
    }

    /** 人大、政协联络员 of the body a proposal came from. */
    public List<Long> bodyOf(Proposal proposal) {
        var body = proposal.particulars().bodyId();
        return body == null
                ? List.of()
                : directory.holders(Role.PROPOSAL_LIAISON, body).stream()
                        .map(PostCard::personId)
                        .distinct()
                        .toList();
    }

    /** Congresses and CPPCC committees, from which proposals come. */
    public List<OrganCard> bodies() {
        return directory.searchOrgans("", ORGANS).stream()
                .filter(organ -> organ.type() == OrganType.CONGRESS || organ.type() == OrganType.CPPCC)
                .toList();
    }

    /** Organs to which this office may assign: below the government that it serves, itself excepted. */
    public List<OrganCard> assignable(Actor actor) {
        long served = organsOf(actor).get(organsOf(actor).size() - 1);
        return directory.searchOrgans("", ORGANS).stream()
                .filter(organ -> organ.type() == OrganType.DEPARTMENT
                        || organ.type() == OrganType.DIRECT_AGENCY
                        || organ.type() == OrganType.COORDINATION_BODY
                        || organ.type() == OrganType.GOVERNMENT)
                .filter(organ -> Objects.equals(organ.parentId(), served))
                .toList();
    }
}
