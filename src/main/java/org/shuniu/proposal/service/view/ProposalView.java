package org.shuniu.proposal.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.Extension;
import org.shuniu.proposal.domain.Handling;
import org.shuniu.proposal.domain.Light;
import org.shuniu.proposal.domain.ProposalKind;
import org.shuniu.proposal.domain.ProposalStatus;
import org.shuniu.proposal.domain.Verdict;
import org.shuniu.proposal.service.command.RegisterProposal;

/** A proposal. The names of what may be edited are those of the registration, so that an answer can be sent back. */
public record ProposalView(
        long id,
        int version,
        ProposalKind kind,
        String session,
        String number,
        String title,
        String text,
        @Nullable Long body,
        @Nullable String bodyName,
        List<RegisterProposal.Line> proposers,
        LocalDate registeredOn,
        String registeredBy,
        ProposalStatus status,
        int round,
        @Nullable Handling handling,
        @Nullable String firstUnit,
        @Nullable String responsible,
        Clock clock,
        List<PartView> parts,
        List<ReplyView> replies,
        List<ContactLine> contacts,
        List<RatingLine> ratings,
        List<SiblingView> workFile) {

    /**
     * Where it stands in time.
     *
     * @param daysLeft calendar days until the limit, negative when it is over; null when no clock runs
     */
    public record Clock(
            Light light,
            @Nullable LocalDate assignedOn,
            @Nullable Integer months,
            @Nullable LocalDate dueOn,
            boolean provisional,
            @Nullable LocalDate originalDueOn,
            @Nullable LocalDate yellowOn,
            @Nullable Long daysLeft,
            @Nullable String wideReason,
            @Nullable Extension extension,
            @Nullable LocalDate repliedOn,
            @Nullable Verdict verdict) {

        public boolean extended() {
            return originalDueOn != null && !originalDueOn.equals(dueOn);
        }

        public String tone() {
            return Tones.of(light);
        }
    }

    public String tone() {
        return Tones.of(status);
    }

    /** The registration's form as it stands now. */
    public RegisterProposal registration() {
        return new RegisterProposal(kind, session, number, title, text, body, proposers, version).withRoom();
    }

    /** A unit that has to answer has not accepted yet, so that the first one stays responsible. */
    public boolean waiting() {
        return status == ProposalStatus.ASSIGNED || status == ProposalStatus.RETURNED;
    }

    /** Merged with others. */
    public boolean merged() {
        return !workFile.isEmpty();
    }
}
