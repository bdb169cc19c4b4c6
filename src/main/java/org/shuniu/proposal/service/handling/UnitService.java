package org.shuniu.proposal.service.handling;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.work.Contact;
import org.shuniu.proposal.domain.work.ContactRepository;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.AcceptProposal;
import org.shuniu.proposal.service.command.GiveOpinion;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.LogContact;
import org.shuniu.proposal.service.policy.Situation;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a unit does with its share: 签收, 申退, contact with the proposer, 会办意见. */
@Service
@Transactional
public class UnitService {
    private final ProposalAccess access;
    private final ContactRepository contacts;
    private final Publication publication;

    public UnitService(ProposalAccess access, ContactRepository contacts, Publication publication) {
        this.access = access;
        this.contacts = contacts;
        this.publication = publication;
    }

    public void accept(ProposalId id, AcceptProposal command, Actor actor) {
        var now = access.opened(id, ProposalAction.ACCEPT, command.version(), actor);
        var part = now.part();
        var division = division(command.division(), actor);
        Long divisionId = division == null ? null : division.id();
        String name = division == null ? null : division.shortName();
        now.proposal().accept(part, divisionId, name, publication.time().now());
        publication.readers().ofDivision(now.proposal(), divisionId);
        publication.announcer().moved(now.proposal(), ProposalAction.ACCEPT, what(part, name), actor);
    }

    private @Nullable OrganCard division(@Nullable Long id, Actor actor) {
        if (id == null) {
            return null;
        }
        return publication.desks().directory().unitsOf(actor.organId()).stream()
                .filter(unit -> Objects.equals(unit.id(), id))
                .findFirst()
                .orElseThrow(() -> new InvalidException(new Refusal("proposal.invalid.division").at("division")));
    }

    /** 申退, within the limit; who takes it instead is for the office to say. */
    public void decline(ProposalId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var now = access.opened(id, ProposalAction.DECLINE, command.version(), actor);
        String reason = command.reason().strip();
        now.proposal().decline(now.part(), reason, publication.time().now());
        publication
                .announcer()
                .moved(
                        now.proposal(),
                        ProposalAction.DECLINE,
                        what(now.part(), reason),
                        actor,
                        publication.desks().supervisorsOf(now.proposal().officeId()));
    }

    public void logContact(ProposalId id, LogContact command, Actor actor) {
        access.requireUnmarked(actor, "text", command.text());
        access.requireUnmarked(actor, "person", command.person());
        var now = access.opened(id, ProposalAction.LOG_CONTACT, command.version(), actor);
        var from = begun(now);
        if (command.heldOn().isAfter(now.today()) || command.heldOn().isBefore(from)) {
            throw new InvalidException(new Refusal("proposal.invalid.heldOn", from.toString()).at("heldOn"));
        }
        var talk = new Contact.Talk(
                command.heldOn(),
                command.way(),
                command.person().strip(),
                command.text().strip());
        now.proposal().take(ProposalAction.LOG_CONTACT, publication.time().now());
        contacts.save(new Contact(
                now.proposal(),
                now.part(),
                talk,
                By.of(actor, publication.time().now())));
        var what = new What(command.heldOn(), now.part().unitName(), talk.person());
        publication.announcer().moved(now.proposal(), ProposalAction.LOG_CONTACT, what, actor);
    }

    /** The day from which this round runs for the unit. */
    private static LocalDate begun(Situation now) {
        var assigned = now.part().assignedOn();
        var counted = Objects.requireNonNull(now.proposal().clocks().term()).countedFrom();
        return counted.isAfter(assigned) ? counted : assigned;
    }

    public void giveOpinion(ProposalId id, GiveOpinion command, Actor actor) {
        access.requireUnmarked(actor, "text", command.text());
        var now = access.opened(id, ProposalAction.GIVE_OPINION, command.version(), actor);
        now.proposal()
                .giveOpinion(
                        now.part(),
                        command.text().strip(),
                        now.today(),
                        publication.time().now());
        var told = new ArrayList<Long>();
        now.proposal()
                .units()
                .answering()
                .forEach(part -> told.addAll(publication.desks().receiversOf(part.unitId())));
        publication.announcer().moved(now.proposal(), ProposalAction.GIVE_OPINION, what(now.part(), null), actor, told);
    }

    private What what(ProposalPart part, @Nullable String remark) {
        return new What(publication.time().today(), part.unitName(), remark);
    }
}
