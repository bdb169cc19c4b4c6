package org.shuniu.proposal.service.handling;

import java.util.Objects;
import java.util.Set;
import org.shuniu.document.DocumentIssued;
import org.shuniu.document.DocumentMoved;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalPart;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.domain.work.Reply;
import org.shuniu.proposal.domain.work.ReplyRepository;
import org.shuniu.proposal.service.Publication;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A letter that is dispatched answers its proposal; one that ends on the way makes room for another. */
@Component
class AnswerByLetter {
    private static final Set<String> ENDS = Set.of("WITHDRAW", "REFUSE", "VOID_NUMBER");

    private final ReplyRepository replies;
    private final ProposalRepository proposals;
    private final Publication publication;

    AnswerByLetter(ReplyRepository replies, ProposalRepository proposals, Publication publication) {
        this.replies = replies;
        this.proposals = proposals;
        this.publication = publication;
    }

    @ApplicationModuleListener(id = "proposal.answerByLetter")
    void on(DocumentIssued issued) {
        replies.findByDocumentId(issued.document().value())
                .filter(Reply::isOpen)
                .ifPresent(reply -> answered(reply, issued));
    }

    private void answered(Reply reply, DocumentIssued issued) {
        var proposal = proposals.findById(reply.proposalId()).orElseThrow();
        var due = Objects.requireNonNull(proposal.clocks().term()).dueOn();
        reply.sent(issued.number(), issued.issuedOn(), due);
        if (!ProposalAction.REPLY.startsFrom(proposal.status())) {
            return; // withdrawn meanwhile: the letter is out, the proposal stays as it is
        }
        proposal.answered(
                part(proposal, reply), issued.issuedOn(), publication.time().now());
        var what = new What(issued.issuedOn(), reply.unitName(), issued.number());
        var told = publication.desks().askersOf(proposal);
        publication.announcer().moved(proposal, ProposalAction.REPLY, what, issued.actor(), told);
    }

    private static ProposalPart part(Proposal proposal, Reply reply) {
        return proposal.units().all().stream()
                .filter(part -> part.id() == reply.partId())
                .findFirst()
                .orElseThrow();
    }

    @EventListener
    void on(DocumentMoved moved) {
        if (ENDS.contains(moved.step())) {
            replies.findByDocumentId(moved.document().value())
                    .filter(Reply::isOpen)
                    .ifPresent(Reply::drop);
        }
    }
}
