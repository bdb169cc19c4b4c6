package org.shuniu.numbering.service;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.numbering.domain.IssuingAccount;
import org.springframework.stereotype.Component;

/** Whose series a person may know of and keep: those of the own organ and of the government that its office serves. */
@Component
class NumberingPolicy {
    private static final int DEEPEST = 10;

    private final Directory directory;

    NumberingPolicy(Directory directory) {
        this.directory = directory;
    }

    /** Own organ first, then the served government; none for administrators. */
    List<OrganCard> organsOf(Actor actor) {
        List<OrganCard> organs = new ArrayList<>();
        if (!actor.isAdministrator()) {
            directory.organ(actor.organId()).ifPresent(organs::add);
            servedGovernment(actor).ifPresent(organs::add);
        }
        return organs;
    }

    List<Long> organIdsOf(Actor actor) {
        return organsOf(actor).stream().map(OrganCard::id).toList();
    }

    /** The government whose office this person works in. */
    Optional<OrganCard> servedGovernment(Actor actor) {
        return directory
                .organ(actor.organId())
                .filter(organ -> !actor.isAdministrator())
                .flatMap(office -> organ(office.parentId()))
                .filter(above -> above.isGovernment() && directory.actsFor(actor.organId(), above.id()));
    }

    /** The government at the level of this organ: itself, or the nearest one above. */
    Optional<OrganCard> governmentOf(long organId) {
        Optional<OrganCard> organ = directory.organ(organId);
        for (int depth = 0; depth < DEEPEST && organ.isPresent(); depth++) {
            if (organ.get().isGovernment()) {
                return organ;
            }
            organ = organ(organ.get().parentId());
        }
        return Optional.empty();
    }

    /** 404 for an organ that is none of this person's. */
    void requireOwn(Actor actor, long organId) {
        if (!organIdsOf(actor).contains(organId)) {
            throw new NotFoundException();
        }
    }

    Optional<Refusal> refusalToKeep(Actor actor) {
        return unless(actor.has(Role.REGISTRAR), "numbering.refused.notRegistrar");
    }

    Optional<Refusal> refusalToApply(Actor actor) {
        return unless(actor.has(Role.REGISTRAR) || actor.has(Role.UNIT_HEAD), "numbering.refused.notApplicant");
    }

    Optional<Refusal> refusalToDecide(Actor actor, long governmentId, long appliedBy) {
        if (!serves(actor, governmentId)) {
            return Optional.of(new Refusal("numbering.refused.notOffice").from("numbering.source.account"));
        }
        if (appliedBy == actor.personId()) {
            return Optional.of(new Refusal("numbering.refused.ownApplication"));
        }
        return unless(actor.has(Role.SECRETARY) || actor.has(Role.LEADER), "numbering.refused.notDecider");
    }

    boolean canSee(Actor actor, IssuingAccount account) {
        return organIdsOf(actor).contains(account.organId()) || serves(actor, account.governmentId());
    }

    static void require(Optional<Refusal> refusal) {
        refusal.ifPresent(reason -> {
            throw new RefusedException(reason);
        });
    }

    private boolean serves(Actor actor, long governmentId) {
        return servedGovernment(actor)
                .filter(served -> served.id() == governmentId)
                .isPresent();
    }

    private Optional<OrganCard> organ(@Nullable Long id) {
        return id == null ? Optional.empty() : directory.organ(id);
    }

    private static Optional<Refusal> unless(boolean allowed, String key) {
        return allowed ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
