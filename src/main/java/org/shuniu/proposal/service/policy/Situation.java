package org.shuniu.proposal.service.policy;

import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.proposal.domain.PartState;
import org.shuniu.proposal.domain.Proposal;
import org.shuniu.proposal.domain.ProposalPart;

/**
 * All that the policy looks at beside the actor.
 *
 * @param ofOffice the actor works in the office that registered the proposal
 * @param ofBody the actor is liaison of the body it came from
 * @param own the share of the actor's unit, null when it has none
 * @param leads the actor speaks for that unit (联络员 or head)
 * @param handles the actor works on it: as above, or in the division it was given to
 * @param contactedOn when that unit was first in touch with the proposer in this round
 * @param openReply that unit's letter of this round is on its way
 * @param mostMonths longest limit
 */
public record Situation(
        Proposal proposal,
        LocalDate today,
        boolean ofOffice,
        boolean ofBody,
        @Nullable ProposalPart own,
        boolean leads,
        boolean handles,
        @Nullable LocalDate contactedOn,
        boolean openReply,
        int mostMonths) {

    boolean ownIs(PartState state) {
        return own != null && own.is(state);
    }

    /** For a step that the policy has let the unit take. */
    public ProposalPart part() {
        return Objects.requireNonNull(own);
    }
}
