package org.shuniu.proposal.service.read;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.domain.work.ContactRepository;
import org.shuniu.proposal.domain.work.RatingRepository;
import org.shuniu.proposal.domain.work.Reply;
import org.shuniu.proposal.domain.work.ReplyRepository;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.command.RegisterProposal;
import org.shuniu.proposal.service.view.ActionLine;
import org.shuniu.proposal.service.view.ProposalView;
import org.shuniu.proposal.service.view.SiblingView;
import org.shuniu.proposal.service.view.TimelineLine;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One proposal: what stands in its file, what happened, what the reader may do with it. */
@Service
@Transactional(readOnly = true)
public class ProposalQueries {
    private final ProposalAccess access;
    private final ProposalRepository proposals;
    private final ContactRepository contacts;
    private final ReplyRepository replies;
    private final RatingRepository ratings;
    private final Timeline timeline;

    ProposalQueries(
            ProposalAccess access,
            ProposalRepository proposals,
            ContactRepository contacts,
            ReplyRepository replies,
            RatingRepository ratings,
            Timeline timeline) {
        this.access = access;
        this.proposals = proposals;
        this.contacts = contacts;
        this.replies = replies;
        this.ratings = ratings;
        this.timeline = timeline;
    }

    public ProposalView view(ProposalId id, Actor actor) {
        var now = access.seen(id, actor);
        var siblings = siblings(now.proposal(), actor);
        var file = Stream.concat(Stream.of(id.value()), siblings.stream().map(SiblingView::id))
                .toList();
        return Views.proposal(
                now,
                contacts.findByProposalIdInOrderById(file),
                replies.findByProposalIdOrderById(id.value()).stream()
                        .map(reply -> Views.reply(reply, isSeen(reply, actor)))
                        .toList(),
                ratings.findByProposalIdOrderById(id.value()),
                siblings);
    }

    /** A letter on its way is known to those who handle it as a document. */
    private boolean isSeen(Reply reply, Actor actor) {
        Long document = reply.documentId();
        return document != null && access.canSee(new DocumentId(document), actor);
    }

    /** The others of the work file, as far as the reader may know of them. */
    private List<SiblingView> siblings(Proposal proposal, Actor actor) {
        long leader = proposal.workFile();
        return Stream.concat(proposals.findById(leader).stream(), proposals.findByMergedIntoOrderById(leader).stream())
                .filter(other -> other.id() != proposal.id())
                .filter(other -> access.canSee(new ProposalId(other.id()), actor))
                .map(other -> new SiblingView(
                        other.id(),
                        other.particulars().number(),
                        other.particulars().title(),
                        other.status(),
                        other.id() == leader))
                .toList();
    }

    public List<TimelineLine> timeline(ProposalId id, Actor actor) {
        access.seen(id, actor);
        return timeline.of(id.value());
    }

    /** Every step that is taken by hand: open, or why not. */
    public List<ActionLine> actions(ProposalId id, Actor actor) {
        var now = access.seen(id, actor);
        return Arrays.stream(ProposalAction.values())
                .filter(ProposalAction::isByHand)
                .map(action -> {
                    var reason = access.refusal(now, action, actor);
                    return new ActionLine(action, Nouns.of(action), reason.isEmpty(), reason.orElse(null));
                })
                .toList();
    }

    /** The registration as it stands, refused to whom a change is refused. */
    public RegisterProposal editable(ProposalId id, Actor actor) {
        access.opened(id, ProposalAction.EDIT, actor);
        return view(id, actor).registration();
    }

    public boolean mayRegister(Actor actor) {
        return access.mayRegister(actor);
    }

    /** Refuses the form to whom the command is refused. */
    public void requireRegistrar(Actor actor) {
        access.requireRegistrar(actor);
    }
}
