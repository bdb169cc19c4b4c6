package org.shuniu.identity.service.guard;

import java.util.Collection;
import java.util.Optional;
import org.shuniu.identity.domain.Post;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Component;

/** Who may run the directory, and which roles exclude each other (GB/T 22239-2019, 三权分立). */
@Component
public class IdentityPolicy {
    private static final String SOURCE = "identity.source.separation";

    /** 系统管理员: organs, people, posts, accounts. */
    public Optional<Refusal> managing(Actor actor) {
        return unless(actor.has(Role.SYSTEM_ADMIN), "identity.refused.notSystemAdmin");
    }

    /** 安全管理员: roles, locking and unlocking. */
    public Optional<Refusal> securing(Actor actor) {
        return unless(actor.has(Role.SECURITY_ADMIN), "identity.refused.notSecurityAdmin");
    }

    public Optional<Refusal> granting(Role role, Post post, Collection<Role> held) {
        if (role.isAdministrator() && held.stream().anyMatch(other -> other.isAdministrator() && other != role)) {
            return Optional.of(new Refusal("identity.refused.separation").from(SOURCE));
        }
        boolean mixed = post.isAdministrative() != role.isAdministrator()
                || held.stream().anyMatch(other -> other.isAdministrator() != role.isAdministrator());
        return mixed
                ? Optional.of(new Refusal("identity.refused.administratorNoBusiness").from(SOURCE))
                : Optional.empty();
    }

    /** Accounts, with their locks, are shown to those who run or secure the directory. */
    public Optional<Refusal> knowingAccounts(Actor actor) {
        return unless(
                actor.has(Role.SYSTEM_ADMIN) || actor.has(Role.SECURITY_ADMIN), "identity.refused.notAdministrator");
    }

    /** One's own rights, or as 安全管理员 those of a vacant or absent post; an administrator's own are never given. */
    public Optional<Refusal> delegatingFor(long principalId, Actor actor) {
        boolean own = principalId == actor.personId();
        return unless(own ? !actor.isAdministrator() : actor.has(Role.SECURITY_ADMIN), "identity.refused.delegation");
    }

    /** People do not give themselves rights. */
    public Optional<Refusal> grantingTo(long personId, Actor actor) {
        return unless(personId != actor.personId(), "identity.refused.ownRoles");
    }

    public static void require(Optional<Refusal> refusal) {
        refusal.ifPresent(why -> {
            throw new RefusedException(why);
        });
    }

    private static Optional<Refusal> unless(boolean allowed, String key) {
        return allowed ? Optional.empty() : Optional.of(new Refusal(key));
    }
}
