package org.shuniu.proposal.service.handling;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.By;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.domain.work.Milestone.What;
import org.shuniu.proposal.domain.work.Rating;
import org.shuniu.proposal.domain.work.RatingRepository;
import org.shuniu.proposal.service.Limits;
import org.shuniu.proposal.service.ProposalAccess;
import org.shuniu.proposal.service.Publication;
import org.shuniu.proposal.service.command.Confirm;
import org.shuniu.proposal.service.command.GiveReason;
import org.shuniu.proposal.service.command.RateReply;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** 评价, 重新办理 after 不满意, 办结, and taking a registration back. */
@Service
@Transactional
public class ClosingService {
    private final ProposalAccess access;
    private final RatingRepository ratings;
    private final Limits limits;
    private final Publication publication;

    public ClosingService(ProposalAccess access, RatingRepository ratings, Limits limits, Publication publication) {
        this.access = access;
        this.ratings = ratings;
        this.limits = limits;
        this.publication = publication;
    }

    public void rate(ProposalId id, RateReply command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var now = access.opened(id, ProposalAction.RATE, command.version(), actor);
        var proposal = now.proposal();
        var replied = Objects.requireNonNull(proposal.clocks().repliedOn());
        if (command.ratedOn().isAfter(now.today()) || command.ratedOn().isBefore(replied)) {
            throw new InvalidException(new Refusal("proposal.invalid.ratedOn", replied.toString()).at("ratedOn"));
        }
        String remark = text(command.remark());
        var at = publication.time().now();
        int round = proposal.clocks().round();
        ratings.save(new Rating(proposal.id(), round, command.verdict(), command.ratedOn(), remark, By.of(actor, at)));
        boolean again = command.verdict() == Verdict.UNSATISFIED;
        if (again) {
            proposal.redo(limits.again(command.ratedOn()), at);
        } else {
            proposal.rate(command.verdict(), at);
        }
        var what = new What(command.ratedOn(), proposal.units().names(), remark);
        var told = liaisons(proposal);
        told.addAll(
                now.ofOffice()
                        ? publication.desks().bodyOf(proposal)
                        : publication.desks().supervisorsOf(proposal.officeId()));
        publication.announcer().moved(proposal, again ? ProposalAction.REDO : ProposalAction.RATE, what, actor, told);
    }

    private List<Long> liaisons(Proposal proposal) {
        var told = new ArrayList<Long>();
        proposal.units()
                .answering()
                .forEach(part -> told.addAll(publication.desks().receiversOf(part.unitId())));
        return told;
    }

    /** Without a rating only with words: the proposer did not answer. */
    public void close(ProposalId id, Confirm command, Actor actor) {
        access.requireUnmarked(actor, "remark", command.remark());
        var proposal = access.opened(id, ProposalAction.CLOSE, command.version(), actor)
                .proposal();
        String remark = text(command.remark());
        if (proposal.status() == ProposalStatus.REPLIED && remark == null) {
            throw new InvalidException(new Refusal("proposal.invalid.unrated").at("remark"));
        }
        end(proposal, ProposalAction.CLOSE, remark, actor);
    }

    public void withdraw(ProposalId id, GiveReason command, Actor actor) {
        access.requireUnmarked(actor, "reason", command.reason());
        var proposal = access.opened(id, ProposalAction.WITHDRAW, command.version(), actor)
                .proposal();
        end(proposal, ProposalAction.WITHDRAW, command.reason().strip(), actor);
    }

    private void end(Proposal proposal, ProposalAction action, @Nullable String remark, Actor actor) {
        proposal.take(action, publication.time().now());
        var what = new What(publication.time().today(), null, remark);
        publication.announcer().moved(proposal, action, what, actor, liaisons(proposal));
    }

    private static @Nullable String text(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }
}
