package org.shuniu.identity.service.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.PostCard;
import org.shuniu.identity.domain.Mandate;
import org.shuniu.identity.domain.MandateRepository;
import org.shuniu.identity.domain.RoleGrantRepository;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.guard.Records;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Delegation for a period (代理): by the person, or by the 安全管理员 where a post is vacant. */
@Service
@Transactional
public class MandateService {
    private final MandateRepository mandates;
    private final RoleGrantRepository grants;
    private final Directory directory;
    private final IdentityPolicy policy;
    private final Records records;

    MandateService(
            MandateRepository mandates,
            RoleGrantRepository grants,
            Directory directory,
            IdentityPolicy policy,
            Records records) {
        this.mandates = mandates;
        this.grants = grants;
        this.directory = directory;
        this.policy = policy;
        this.records = records;
    }

    public long delegate(Delegate command, Actor actor) {
        long principal = command.principalId() == null ? actor.personId() : command.principalId();
        IdentityPolicy.require(policy.delegatingFor(principal, actor));
        check(command, principal);
        var mandate = new Mandate(
                principal,
                command.delegateId(),
                command.scopeOrAll(),
                new Mandate.Period(command.from(), command.to()),
                new Mandate.Note(command.reason().strip(), actor.personId(), records.now()));
        requireFree(mandate);
        mandates.saveAndFlush(mandate);
        mandates.flush();
        records.record(
                actor,
                "identity.DELEGATED",
                new SubjectRef("DELEGATION", mandate.id()),
                Map.of(
                        "principal", String.valueOf(principal),
                        "delegate", String.valueOf(command.delegateId()),
                        "scope", command.scopeOrAll(),
                        "from", command.from().toString(),
                        "to", command.to().toString()));
        return mandate.id();
    }

    public void revoke(long id, Actor actor) {
        Mandate mandate = mandates.findById(id)
                .filter(found ->
                        policy.delegatingFor(found.principalId(), actor).isEmpty())
                .orElseThrow(NotFoundException::new);
        mandate.revoke(actor.personId(), records.now());
        mandates.flush();
        records.record(actor, "identity.DELEGATION_REVOKED", new SubjectRef("DELEGATION", id), Map.of());
    }

    private void check(Delegate command, long principal) {
        LocalDate today = records.today();
        List<Refusal> problems = Stream.of(
                        unless(command.delegateId() != principal, "identity.delegation.self", "delegateId"),
                        unless(!command.to().isBefore(command.from()), "identity.delegation.period", "to"),
                        unless(!command.to().isBefore(today), "identity.delegation.past", "to"),
                        unless(
                                isColleague(principal, command.delegateId()),
                                "identity.delegation.stranger",
                                "delegateId"),
                        unless(mayGive(principal, command), "identity.delegation.scope", "scope"))
                .flatMap(Optional::stream)
                .toList();
        if (!problems.isEmpty()) {
            throw new InvalidException(problems);
        }
    }

    /** Somebody of the same organ, or of the office that serves it; never an administrator. */
    private boolean isColleague(long principal, long delegate) {
        List<PostCard> own = directory.postsOf(principal);
        boolean administrator =
                directory.actor(delegate, null).map(Actor::isAdministrator).orElse(true);
        return !administrator
                && directory.postsOf(delegate).stream().anyMatch(post -> own.stream()
                        .anyMatch(mine -> directory.actsFor(post.organId(), mine.organId())
                                || directory.actsFor(mine.organId(), post.organId())));
    }

    private boolean mayGive(long principal, Delegate command) {
        return grants.findByPersonIdAndRevokedAtIsNull(principal).stream()
                .map(grant -> grant.role().name())
                .anyMatch(role -> command.scopeOrAll().equals(Mandate.ALL)
                        || command.scopeOrAll().equals(role));
    }

    /** No day with two delegates for one right, and no delegation of a delegate who is away, too. */
    private void requireFree(Mandate wanted) {
        boolean collides = mandates.findByPrincipalIdAndRevokedAtIsNull(wanted.principalId()).stream()
                .anyMatch(wanted::collidesWith);
        if (collides) {
            throw new InvalidException(new Refusal("identity.delegation.conflict").at("from"));
        }
        boolean chain = Stream.concat(
                        mandates.findByPrincipalIdAndRevokedAtIsNull(wanted.delegateId()).stream(),
                        mandates.findByDelegateIdAndRevokedAtIsNull(wanted.principalId()).stream())
                .anyMatch(wanted::overlaps);
        if (chain) {
            throw new InvalidException(new Refusal("identity.delegation.chain").at("delegateId"));
        }
    }

    private static Optional<Refusal> unless(boolean right, String key, String field) {
        return right ? Optional.empty() : Optional.of(new Refusal(key).at(field));
    }
}
