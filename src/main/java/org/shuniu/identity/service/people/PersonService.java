package org.shuniu.identity.service.people;

import java.time.LocalDate;
import java.util.Map;
import org.shuniu.identity.domain.Person;
import org.shuniu.identity.domain.PersonRepository;
import org.shuniu.identity.domain.Post;
import org.shuniu.identity.domain.PostRepository;
import org.shuniu.identity.service.account.OneTimeCodes;
import org.shuniu.identity.service.guard.IdentityPolicy;
import org.shuniu.identity.service.guard.Records;
import org.shuniu.identity.service.organ.OrganTrees;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.NotFoundException;
import org.shuniu.kernel.error.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People and their posts; by the 系统管理员. */
@Service
@Transactional
public class PersonService {
    private final PersonRepository people;
    private final PostRepository posts;
    private final OrganTrees trees;
    private final OneTimeCodes codes;
    private final IdentityPolicy policy;
    private final Records records;

    PersonService(
            PersonRepository people,
            PostRepository posts,
            OrganTrees trees,
            OneTimeCodes codes,
            IdentityPolicy policy,
            Records records) {
        this.people = people;
        this.posts = posts;
        this.trees = trees;
        this.codes = codes;
        this.policy = policy;
        this.records = records;
    }

    /** A new account; the answer holds the one-time code, shown once. */
    public NewAccount create(CreatePerson command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        if (people.findByAccount(command.account()).isPresent()) {
            throw new InvalidException(new Refusal("identity.person.account.taken").at("account"));
        }
        Person person = people.save(
                new Person(command.name(), command.initialsOrOwn(), command.account(), false, records.now()));
        String code = codes.open(person.id());
        posts.flush();
        records.record(actor, "identity.PERSON_CREATED", ref(person), Map.of("account", person.account()));
        return new NewAccount(person.id(), person.account(), code);
    }

    public void rename(long personId, RenamePerson command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Person person = known(personId);
        records.requireVersion(person.version(), command.version());
        person.rename(command.name(), command.initialsOrOwn());
        posts.flush();
        records.record(actor, "identity.PERSON_RENAMED", ref(person), Map.of("account", person.account()));
    }

    /** A new one-time code for somebody who forgot the password. */
    public NewAccount resetPassword(long personId, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Person person = known(personId);
        String code = codes.reset(person.id());
        posts.flush();
        records.record(actor, "identity.PASSWORD_RESET", ref(person), Map.of("account", person.account()));
        return new NewAccount(person.id(), person.account(), code);
    }

    public long appoint(long personId, Appoint command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Person person = known(personId);
        if (personId == actor.personId()) {
            throw new RefusedException(new Refusal("identity.refused.ownPost"));
        }
        if (trees.today().organ(command.unitId()).isEmpty()) {
            throw new InvalidException(new Refusal("identity.post.unit.required").at("unitId"));
        }
        LocalDate from = command.from() == null ? records.today() : command.from();
        requireOneKind(personId, command.isAdministrative(), from);
        Post post = posts.saveAndFlush(
                command.isAdministrative()
                        ? Post.administrative(personId, command.unitId(), command.title(), from)
                        : Post.business(personId, command.unitId(), command.title(), command.rankOrLast(), from));
        posts.flush();
        records.record(actor, "identity.APPOINTED", ref(person), Map.of("post", String.valueOf(post.id())));
        return post.id();
    }

    public void endPost(long postId, EndPost command, Actor actor) {
        IdentityPolicy.require(policy.managing(actor));
        Post post = posts.findById(postId).orElseThrow(NotFoundException::new);
        post.end(command.lastDay());
        posts.flush();
        records.record(
                actor,
                "identity.POST_ENDED",
                new SubjectRef("PERSON", post.personId()),
                Map.of("post", String.valueOf(postId), "lastDay", String.valueOf(command.lastDay())));
    }

    /** An administrator's account carries no business, and the other way round. */
    private void requireOneKind(long personId, boolean administrative, LocalDate from) {
        boolean mixed = posts.findByPersonId(personId).stream()
                .anyMatch(post -> post.isAdministrative() != administrative && post.isValidOn(from));
        if (mixed) {
            throw new InvalidException(new Refusal("identity.refused.administratorNoBusiness").at("administrative"));
        }
    }

    private Person known(long id) {
        return people.findById(id).orElseThrow(NotFoundException::new);
    }

    private static SubjectRef ref(Person person) {
        return new SubjectRef("PERSON", person.id());
    }
}
