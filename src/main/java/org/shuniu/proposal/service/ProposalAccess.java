package org.shuniu.proposal.service;

import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.document.DocumentId;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.access.Visibility;
import org.shuniu.kernel.error.ConflictException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.proposal.ProposalId;
import org.shuniu.proposal.domain.ProposalAction;
import org.shuniu.proposal.domain.ProposalRepository;
import org.shuniu.proposal.service.policy.ProposalPolicy;
import org.shuniu.proposal.service.policy.Situation;
import org.shuniu.proposal.service.policy.Situations;
import org.shuniu.rules.SecrecyGuard;
import org.springframework.stereotype.Component;

/** The door to every change: seen at all (404), allowed (403), moved meanwhile (409); refusals are logged. */
@Component
public class ProposalAccess {
    private final ProposalRepository proposals;
    private final ProposalPolicy policy;
    private final Situations situations;
    private final Visibility visibility;
    private final SecrecyGuard secrecy;
    private final Trail trail;

    public ProposalAccess(
            ProposalRepository proposals,
            ProposalPolicy policy,
            Situations situations,
            Visibility visibility,
            SecrecyGuard secrecy,
            Trail trail) {
        this.proposals = proposals;
        this.policy = policy;
        this.situations = situations;
        this.visibility = visibility;
        this.secrecy = secrecy;
        this.trail = trail;
    }

    /** Opens the proposal for this step, for a form drawn from this version of it, or says why not. */
    public Situation opened(ProposalId id, ProposalAction action, int version, Actor actor) {
        var now = onDuty(id, action, actor);
        if (now.proposal().version() != version) {
            throw new ConflictException(new Refusal("error.stale"));
        }
        return ripe(now, action, actor);
    }

    /** As above, for a step that does not depend on what the form showed. */
    public Situation opened(ProposalId id, ProposalAction action, Actor actor) {
        return ripe(onDuty(id, action, actor), action, actor);
    }

    private Situation onDuty(ProposalId id, ProposalAction action, Actor actor) {
        var now = seen(id, actor);
        policy.duty(actor, now, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return now;
    }

    private Situation ripe(Situation now, ProposalAction action, Actor actor) {
        var id = new ProposalId(now.proposal().id());
        policy.outOfOrder(now, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new ConflictException(refusal);
        });
        policy.unripe(actor, now, action).ifPresent(refusal -> {
            turnedAway(actor, id, action, refusal);
            throw new RefusedException(refusal);
        });
        return now;
    }

    private void turnedAway(Actor actor, ProposalId id, ProposalAction action, Refusal refusal) {
        trail.refused(actor, "proposal." + action, id.subject(), Map.of("reason", refusal.key()));
    }

    /** Opens for reading. */
    public Situation seen(ProposalId id, Actor actor) {
        visibility.require(actor, id.subject());
        return situations.of(proposals.findById(id.value()).orElseThrow(NotFoundException::new), actor);
    }

    public boolean canSee(ProposalId id, Actor actor) {
        return visibility.canSee(actor, id.subject());
    }

    public boolean canSee(DocumentId letter, Actor actor) {
        return visibility.canSee(actor, letter.subject());
    }

    public Optional<Refusal> refusal(Situation now, ProposalAction action, Actor actor) {
        return policy.refusal(actor, now, action);
    }

    /** A registration has no proposal yet to be asked about. */
    public void requireRegistrar(Actor actor) {
        policy.registration(actor).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
    }

    public boolean mayRegister(Actor actor) {
        return policy.registration(actor).isEmpty();
    }

    /** Refuses words that carry a secrecy mark before anything is stored (R23). */
    public void requireUnmarked(Actor actor, String field, @Nullable String words) {
        secrecy.requireUnmarked(field, words, actor);
    }
}
