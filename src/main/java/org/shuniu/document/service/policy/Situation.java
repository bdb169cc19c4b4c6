package org.shuniu.document.service.policy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.Document;
import org.shuniu.document.domain.Gate;
import org.shuniu.kernel.Actor;

/**
 * All that the policy looks at beside the actor.
 *
 * @param drafters persons to whom the draft was given after its author, as well
 * @param holdsItem the actor has an open work item at the open step
 * @param actsFor organs in whose name the actor works: his own, and the government his office serves
 * @param superiors organs above the issuer, with their offices' governments
 * @param passed gates with a verdict that still holds
 * @param signers persons who signed the current text
 * @param openDisagreements not yet coordinated
 * @param openCountersigns units that have not answered
 * @param countersignsInTime units that have not answered and whose time is not up
 * @param exception the request to write to lower governments, if made
 * @param principal the person for whom a delegate acts, with his duties; null for somebody who acts for himself
 * @param sealed all issuing organs have sealed, or the kind carries no seal
 */
public record Situation(
        Document document,
        Set<Long> drafters,
        boolean holdsItem,
        Set<Long> actsFor,
        Set<Long> superiors,
        Set<Gate> passed,
        Set<Long> signers,
        int openDisagreements,
        int openCountersigns,
        int countersignsInTime,
        @Nullable ExceptionState exception,
        boolean sealed,
        @Nullable Actor principal) {

    /** How far the request has come. */
    public record ExceptionState(long governmentId, boolean officeApproved, boolean granted) {}

    public Situation {
        drafters = Set.copyOf(drafters);
        actsFor = Set.copyOf(actsFor);
        superiors = Set.copyOf(superiors);
        passed = Set.copyOf(passed);
        signers = Set.copyOf(signers);
    }

    /** Of somebody who acts for himself. */
    public Situation(
            Document document,
            Set<Long> drafters,
            boolean holdsItem,
            Set<Long> actsFor,
            Set<Long> superiors,
            Set<Gate> passed,
            Set<Long> signers,
            int openDisagreements,
            int openCountersigns,
            int countersignsInTime,
            @Nullable ExceptionState exception,
            boolean sealed) {
        // @formatter:off
        this(
                document, drafters, holdsItem, actsFor, superiors, passed, signers, openDisagreements,
                openCountersigns, countersignsInTime, exception, sealed, null);
        // @formatter:on
    }

    /** The same for the delegate of this person. */
    Situation actingFor(@Nullable Actor person) {
        // @formatter:off
        return new Situation(
                document, drafters, holdsItem, actsFor, superiors, passed, signers, openDisagreements,
                openCountersigns, countersignsInTime, exception, sealed, person);
        // @formatter:on
    }

    /** Author of the draft, or one of those who had it in hand after him. */
    boolean isDraftedBy(long personId) {
        return document.isBy(personId) || drafters.contains(personId);
    }

    /** Its author, or who has it in hand in his place (改派). */
    boolean isDrafter(long personId) {
        return document.isBy(personId) || (holdsItem && drafters.contains(personId));
    }

    /** The actor works for the issuing organ. */
    boolean isOfIssuer() {
        return actsFor.contains(document.addressing().issuerId());
    }

    boolean isOfSuperior() {
        return actsFor.stream().anyMatch(superiors::contains);
    }
}
