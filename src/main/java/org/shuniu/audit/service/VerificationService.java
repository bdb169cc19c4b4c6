package org.shuniu.audit.service;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.audit.Trail;
import org.shuniu.audit.domain.Seal;
import org.shuniu.audit.domain.SealedEntry;
import org.shuniu.audit.domain.TrailRepository;
import org.shuniu.audit.service.Verification.BrokenLink;
import org.shuniu.audit.service.Verification.Fault;
import org.shuniu.kernel.Actor;
import org.springframework.stereotype.Service;

/**
 * Recomputes the chain from its first link, in batches of constant memory and without a long transaction (sealed
 * entries never change, so a walk needs no snapshot).
 */
@Service
public class VerificationService {
    private static final int BATCH = 2_000;
    private static final Seal ORIGIN = new Seal(0, new byte[32]);

    private final TrailRepository trail;
    private final Trail ownSteps;
    private final AuditPolicy policy;
    private final Clock clock;

    VerificationService(TrailRepository trail, Trail ownSteps, AuditPolicy policy, Clock clock) {
        this.trail = trail;
        this.ownSteps = ownSteps;
        this.policy = policy;
        this.clock = clock;
    }

    /** For the audit administrator; the check itself is recorded. */
    public Verification verify(Actor actor) {
        policy.requireAuditor(actor);
        Verification result = verify();
        ownSteps.record(
                actor,
                "audit.VERIFY",
                null,
                Map.of("intact", "" + result.intact(), "links", "" + result.links(), "head", result.head()));
        return result;
    }

    /** For the command line. */
    public Verification verify() {
        Seal head = trail.head();
        Seal last = ORIGIN;
        while (true) {
            List<SealedEntry> batch = trail.sealedAfter(last.no(), BATCH);
            for (SealedEntry next : batch) {
                BrokenLink broken = broken(next, last);
                if (broken != null) {
                    return result(last, broken);
                }
                last = next.seal();
            }
            if (batch.size() < BATCH) {
                return result(last, cutAt(last, head));
            }
        }
    }

    private static @Nullable BrokenLink broken(SealedEntry found, Seal previous) {
        long expected = previous.no() + 1;
        if (found.seal().no() != expected) {
            return new BrokenLink(expected, null, Fault.MISSING);
        }
        return Seal.over(found.entry(), previous).equals(found.seal())
                ? null
                : new BrokenLink(expected, found.entry().id(), Fault.CHANGED);
    }

    private static @Nullable BrokenLink cutAt(Seal last, Seal head) {
        if (last.no() < head.no()) {
            return new BrokenLink(last.no() + 1, null, Fault.CUT);
        }
        return last.no() == head.no() && !last.equals(head) ? new BrokenLink(last.no(), null, Fault.CHANGED) : null;
    }

    private Verification result(Seal last, @Nullable BrokenLink broken) {
        TrailRepository.Tail tail = trail.tail();
        return new Verification(
                broken == null, last.no(), last.hex(), broken, tail.length(), tail.oldest(), clock.instant());
    }
}
