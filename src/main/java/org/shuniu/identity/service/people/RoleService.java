package org.shuniu.identity.service.people;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.PersonRepository;
import org.shuniu.identity.domain.Post;
import org.shuniu.identity.domain.PostRepository;
import org.shuniu.identity.domain.RoleGrant;
import org.shuniu.identity.domain.RoleGrantRepository;
import org.shuniu.identity.service.account.Locks;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.guard.Records;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Roles, locking and unlocking; by the 安全管理员. */
@Service
@Transactional
public class RoleService {
    private final PersonRepository people;
    private final PostRepository posts;
    private final RoleGrantRepository grants;
    private final Locks locks;
    private final IdentityPolicy policy;
    private final Records records;

    RoleService(
            PersonRepository people,
            PostRepository posts,
            RoleGrantRepository grants,
            Locks locks,
            IdentityPolicy policy,
            Records records) {
        this.people = people;
        this.posts = posts;
        this.grants = grants;
        this.locks = locks;
        this.policy = policy;
        this.records = records;
    }

    public void grant(long postId, Role role, Actor actor) {
        IdentityPolicy.require(policy.securing(actor));
        Post post = posts.findById(postId).orElseThrow(NotFoundException::new);
        IdentityPolicy.require(policy.grantingTo(post.personId(), actor));
        Set<Role> held = grants.findByPersonIdAndRevokedAtIsNull(post.personId()).stream()
                .map(RoleGrant::role)
                .collect(Collectors.toSet());
        policy.granting(role, post, held).ifPresent(refusal -> {
            throw new RefusedException(refusal);
        });
        if (grants.findByPostIdAndRoleAndRevokedAtIsNull(postId, role).isPresent()) {
            return;
        }
        grants.saveAndFlush(new RoleGrant(post, role, actor.personId(), records.now()));
        grants.flush();
        records.record(actor, "identity.ROLE_GRANTED", ref(post.personId()), facts(postId, role));
    }

    public void revoke(long postId, Role role, Actor actor) {
        IdentityPolicy.require(policy.securing(actor));
        RoleGrant grant =
                grants.findByPostIdAndRoleAndRevokedAtIsNull(postId, role).orElseThrow(NotFoundException::new);
        IdentityPolicy.require(policy.grantingTo(grant.personId(), actor));
        grant.revoke(actor.personId(), records.now());
        grants.flush();
        records.record(actor, "identity.ROLE_REVOKED", ref(grant.personId()), facts(postId, role));
    }

    /** Voids sessions and tokens at once. */
    public void lock(long personId, Actor actor) {
        IdentityPolicy.require(policy.securing(actor));
        IdentityPolicy.require(policy.grantingTo(personId, actor));
        Person person = known(personId);
        person.lock(records.now());
        locks.shut(personId);
        grants.flush();
        records.record(actor, "identity.LOCKED", ref(personId), Map.of("account", person.account()));
    }

    /** Ends both kinds of lock: by an administrator, and by wrong passwords. */
    public void unlock(long personId, Actor actor) {
        IdentityPolicy.require(policy.securing(actor));
        Person person = known(personId);
        person.unlock();
        locks.forgetFailures(personId);
        grants.flush();
        records.record(actor, "identity.UNLOCKED", ref(personId), Map.of("account", person.account()));
    }

    private Person known(long id) {
        return people.findById(id).orElseThrow(NotFoundException::new);
    }

    private static Map<String, String> facts(long postId, Role role) {
        return Map.of("post", String.valueOf(postId), "role", role.name());
    }

    private static SubjectRef ref(long personId) {
        return new SubjectRef("PERSON", personId);
    }
}
