package org.shuniu.proposal.service.read;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.DocumentId;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.work.Contact;
import org.shuniu.proposal.domain.work.Rating;
import org.shuniu.proposal.domain.work.Reply;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.policy.Situation;
import org.shuniu.proposal.service.view.ContactLine;
import org.shuniu.proposal.service.view.PartView;
import org.shuniu.proposal.service.view.ProposalView;
import org.shuniu.proposal.service.view.RatingLine;
import org.shuniu.proposal.service.view.ReplyView;
import org.shuniu.proposal.service.view.SiblingView;

/** Entities written out as views, inside the read transaction. */
final class Views {
    private Views() {}

    static ProposalView proposal(
            Situation now,
            List<Contact> contacts,
            List<ReplyView> replies,
            List<Rating> ratings,
            List<SiblingView> siblings) {
        var proposal = now.proposal();
        var particulars = proposal.particulars();
        var units = proposal.units();
        // @formatter:off
        return new ProposalView(
                proposal.id(), proposal.version(), particulars.kind(), particulars.session(), particulars.number(),
                particulars.title(), particulars.text(), particulars.bodyId(), particulars.bodyName(),
                proposal.proposers().stream()
                        .map(each -> new RegisterProposal.Line(each.name(), each.delegation(), each.contact(), each.kind()))
                        .toList(),
                proposal.registeredOn(), proposal.registered().signature(), proposal.status(),
                proposal.clocks().round(), units.handling(), units.firstName(), units.responsible(),
                clock(proposal, now.today()),
                units.all().stream().map(part -> part(part, now.today())).toList(),
                replies, contacts.stream().map(Views::contact).toList(),
                ratings.stream().map(Views::rating).toList(), siblings);
        // @formatter:on
    }

    private static ProposalView.Clock clock(Proposal proposal, LocalDate today) {
        var clocks = proposal.clocks();
        var term = clocks.term();
        var due = term == null ? null : term.dueOn();
        var yellow = term == null ? null : term.yellowOn();
        @Nullable Long left = due != null && proposal.status().isRunning() ? ChronoUnit.DAYS.between(today, due) : null;
        return new ProposalView.Clock(
                Light.of(proposal.status(), yellow, due, today),
                clocks.assignedOn(),
                term == null ? null : term.months(),
                due,
                term != null && term.dueProvisional(),
                clocks.originalDueOn(),
                yellow,
                left,
                clocks.wideReason(),
                clocks.extension(),
                clocks.repliedOn(),
                clocks.verdict());
    }

    private static PartView part(ProposalPart part, LocalDate today) {
        var due = part.opinionDueOn();
        boolean waiting = !part.is(PartState.ANSWERED) && !part.is(PartState.REPLACED);
        return new PartView(
                part.id(),
                part.unitId(),
                part.unitName(),
                part.role(),
                part.state(),
                part.assignedOn(),
                part.declineBy(),
                due,
                part.isOpinionDueProvisional(),
                due != null && waiting && today.isAfter(due),
                part.divisionName(),
                part.declineReason(),
                part.opinion(),
                part.answeredOn());
    }

    static ReplyView reply(Reply reply, boolean seen) {
        @Nullable Long document = reply.documentId();
        return new ReplyView(
                reply.unitName(),
                reply.round(),
                reply.answerClass(),
                reply.explanation(),
                reply.withheldBecause(),
                reply.state(),
                document,
                document == null || !seen ? null : new DocumentId(document).link(),
                reply.documentNumber(),
                reply.repliedOn(),
                reply.isLate());
    }

    private static ContactLine contact(Contact contact) {
        return new ContactLine(
                contact.proposalId(),
                contact.round(),
                contact.unitName(),
                contact.heldOn(),
                contact.way(),
                contact.person(),
                contact.text(),
                contact.writer().signature());
    }

    private static RatingLine rating(Rating rating) {
        return new RatingLine(rating.round(), rating.verdict(), rating.ratedOn(), rating.remark());
    }
}
