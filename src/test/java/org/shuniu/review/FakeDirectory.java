package org.shuniu.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.shuniu.identity.Delegation;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Role;

/** A small office: one organ, everybody in one post whose id is the person's. */
public class FakeDirectory implements Directory {
    public static final long ORGAN = 1;

    private final Map<Long, Actor> people = new LinkedHashMap<>();
    private final Map<Long, List<Long>> heads = new HashMap<>();
    private final Map<Long, Long> leaders = new HashMap<>();
    private final List<Delegation> delegations = new ArrayList<>();

    public Actor person(long id, String name, long unitId, Role... roles) {
        return person(id, name, unitId, ORGAN, roles);
    }

    public Actor person(long id, String name, long unitId, long organId, Role... roles) {
        var actor = new Actor(id, name, id, unitId, "unit " + unitId, organId, "organ " + organId, Set.of(roles), null);
        people.put(id, actor);
        return actor;
    }

    public void head(long unitId, Actor person) {
        heads.computeIfAbsent(unitId, unit -> new ArrayList<>()).add(person.personId());
    }

    public void lead(long unitId, Actor person) {
        leaders.put(unitId, person.personId());
    }

    public void delegate(Actor principal, Actor delegate, LocalDate from, LocalDate to) {
        delegations.add(new Delegation(
                delegations.size() + 1L, principal.personId(), principal.name(), delegate.personId(), from, to));
    }

    public void lock(Actor person) {
        people.remove(person.personId());
    }

    @Override
    public Optional<OrganCard> organ(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<OrganCard> organNamed(String name) {
        return Optional.empty();
    }

    @Override
    public List<OrganCard> searchOrgans(String text, int limit) {
        return List.of();
    }

    @Override
    public List<OrganCard> unitsOf(long organId) {
        return List.of();
    }

    @Override
    public boolean isAbove(long upper, long lower) {
        return false;
    }

    @Override
    public long organOf(long unitId) {
        return ORGAN;
    }

    @Override
    public Map<Long, String> personNames(Collection<Long> personIds) {
        return personIds.stream()
                .filter(people::containsKey)
                .distinct()
                .collect(Collectors.toMap(id -> id, id -> people.get(id).name()));
    }

    @Override
    public List<PostCard> holders(Role role, long organId) {
        return people.values().stream()
                .filter(actor -> actor.organId() == organId && actor.has(role))
                .map(FakeDirectory::card)
                .toList();
    }

    @Override
    public List<PostCard> holders(Role role) {
        return people.values().stream()
                .filter(actor -> actor.has(role))
                .map(FakeDirectory::card)
                .toList();
    }

    @Override
    public List<PostCard> heads(long unitId) {
        return heads.getOrDefault(unitId, List.of()).stream()
                .map(people::get)
                .map(FakeDirectory::card)
                .toList();
    }

    @Override
    public Optional<PostCard> leaderInCharge(long unitId) {
        return Optional.ofNullable(leaders.get(unitId)).map(people::get).map(FakeDirectory::card);
    }

    @Override
    public List<PostCard> postsOf(long personId) {
        return Optional.ofNullable(people.get(personId)).map(FakeDirectory::card).stream()
                .toList();
    }

    @Override
    public List<PostCard> colleagues(long organId, String text, int limit) {
        return people.values().stream()
                .filter(actor -> actor.organId() == organId && actor.name().contains(text))
                .limit(limit)
                .map(FakeDirectory::card)
                .toList();
    }

    @Override
    public Optional<Actor> actor(long personId, Long postId) {
        return Optional.ofNullable(people.get(personId));
    }

    @Override
    public List<Delegation> delegationsTo(long personId, LocalDate on) {
        return delegations.stream()
                .filter(d -> d.delegateId() == personId && !on.isBefore(d.from()) && !on.isAfter(d.to()))
                .toList();
    }

    private static PostCard card(Actor actor) {
        return new PostCard(
                actor.postId(),
                actor.personId(),
                actor.name(),
                "post",
                actor.unitId(),
                actor.unitName(),
                actor.organId());
    }
}
