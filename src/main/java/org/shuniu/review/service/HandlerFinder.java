package org.shuniu.review.service;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.shuniu.identity.Directory;
import org.shuniu.identity.OrganCard;
import org.shuniu.identity.PostCard;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.Role;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.Move;
import org.shuniu.review.ReviewedSubject;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.Signer;
import org.springframework.stereotype.Component;

/** Finds who handles a step; refuses, with step and rule named, when nobody may. */
@Component
public class HandlerFinder {
    /** More posts than any organ has. */
    private static final int ALL_POSTS = 10_000;

    /** Colleagues looked at where the step proposes no role; more are found by name. */
    private static final int COLLEAGUES = 20;

    private final Directory directory;
    private final ReviewedSubjects subjects;

    public HandlerFinder(Directory directory, ReviewedSubjects subjects) {
        this.directory = directory;
        this.subjects = subjects;
    }

    /** Everybody who may handle the step, in order; never empty. */
    public List<Signer> find(ReviewCase reviewCase, CaseStep step) {
        List<Actor> candidates = candidates(reviewCase, step);
        if (candidates.isEmpty()) {
            throw nobody(reviewCase, step);
        }
        List<Signer> able = able(reviewCase, step, candidates);
        if (able.isEmpty()) {
            throw new RefusedException(new Refusal("review.refused.everybodyExcluded", Words.step(step.kind())));
        }
        return able;
    }

    /** Those of the former handlers who still may handle the step. */
    public List<Signer> still(ReviewCase reviewCase, CaseStep step, List<Signer> former) {
        List<Actor> actors = former.stream()
                .flatMap(signer -> directory.actor(signer.personId(), signer.postId()).stream())
                .toList();
        return able(reviewCase, step, actors);
    }

    /** One person named by a handler (转办, 委托, 改派). */
    public Signer named(ReviewCase reviewCase, CaseStep step, long personId, long organId) {
        return named(personId, organId, person -> refusal(reviewCase, step, person));
    }

    /** One person asked beside the handlers (加签), or in the place of one who was. */
    public Signer namedBeside(ReviewCase reviewCase, CaseStep step, long personId, long organId) {
        var subject = reviewCase.subject();
        return named(personId, organId, person -> subjects.of(subject)
                .refusalBeside(person, subject, step.view(), Move.AGREE));
    }

    private Signer named(long personId, long organId, Function<Actor, Optional<Refusal>> reason) {
        Actor person = directory.postsOf(personId).stream()
                .filter(post -> post.organId() == organId)
                .findFirst()
                .flatMap(post -> directory.actor(personId, post.postId()))
                .filter(actor -> !actor.isAdministrator())
                .orElseThrow(() -> new InvalidException(new Refusal("review.person.notColleague").at("personId")));
        reason.apply(person).ifPresent(refusal -> {
            throw new RefusedException(refusal.at("personId"));
        });
        return Signer.of(person);
    }

    /**
     * Whom the handler before may name: holders of the role that the step proposes, else colleagues by rank. Those
     * chosen already stand first, whatever is looked for.
     */
    public List<PostCard> eligible(ReviewCase reviewCase, CaseStep step, String text, List<Long> chosen) {
        long organ = reviewCase.organId();
        Optional<Role> role = subjects.kind(reviewCase.subject(), step.kind()).defaultRole();
        List<Long> holders = role.map(one -> directory.holders(one, organ)).orElse(List.of()).stream()
                .map(PostCard::postId)
                .toList();
        var found = directory.colleagues(organ, text, role.isPresent() ? ALL_POSTS : COLLEAGUES);
        return Stream.concat(postsIn(organ, chosen), found.stream())
                .distinct()
                .filter(card -> role.isEmpty() || holders.contains(card.postId()))
                .filter(card -> !able(reviewCase, step, posts(List.of(card))).isEmpty())
                .toList();
    }

    /** A colleague who may handle the step. */
    public boolean mayBeNamed(ReviewCase reviewCase, CaseStep step, long personId) {
        return !able(reviewCase, step, colleagues(reviewCase, List.of(personId)))
                .isEmpty();
    }

    /** Each person once, in the first post in which he or she may. */
    private List<Signer> able(ReviewCase reviewCase, CaseStep step, List<Actor> candidates) {
        return candidates.stream()
                .filter(actor -> !actor.isAdministrator()
                        && refusal(reviewCase, step, actor).isEmpty())
                .map(Signer::of)
                .collect(Collectors.toMap(Signer::personId, signer -> signer, (one, other) -> one, LinkedHashMap::new))
                .values()
                .stream()
                .toList();
    }

    private Optional<Refusal> refusal(ReviewCase reviewCase, CaseStep step, Actor actor) {
        ReviewedSubject subject = subjects.of(reviewCase.subject());
        return subject.refusal(actor, reviewCase.subject(), step.view(), Move.AGREE);
    }

    private List<Actor> candidates(ReviewCase reviewCase, CaseStep step) {
        return switch (step.who()) {
            case PERSON -> actors(List.of(number(step)));
            case POST ->
                posts(directory.colleagues(reviewCase.organId(), "", ALL_POSTS).stream()
                        .filter(card -> card.postId() == number(step))
                        .toList());
            case ROLE_IN_ORGAN -> holders(Role.valueOf(param(step)), reviewCase);
            case HEAD_OF_DRAFTING_UNIT -> posts(directory.heads(reviewCase.unitId()));
            case LEADER_IN_CHARGE ->
                posts(directory.leaderInCharge(reviewCase.unitId()).stream().toList());
            case CHOSEN -> chosen(reviewCase, step);
            case CHOSEN_BY_PREVIOUS -> colleagues(reviewCase, step.named());
        };
    }

    private List<Actor> holders(Role role, ReviewCase reviewCase) {
        return posts(directory.holders(role, reviewCase.organId()));
    }

    private List<Actor> chosen(ReviewCase reviewCase, CaseStep step) {
        return subjects.of(reviewCase.subject()).chosen(reviewCase.subject(), step.view()).stream()
                .flatMap(handler -> inUnit(handler).stream())
                .toList();
    }

    private Optional<Actor> inUnit(ReviewedSubject.Handler handler) {
        Long post = directory.postsOf(handler.personId()).stream()
                .filter(card -> card.unitId() == handler.unitId())
                .map(PostCard::postId)
                .findFirst()
                .orElse(null);
        return directory.actor(handler.personId(), post);
    }

    private List<Actor> posts(List<PostCard> cards) {
        return cards.stream()
                .flatMap(card -> directory.actor(card.personId(), card.postId()).stream())
                .toList();
    }

    private List<Actor> actors(List<Long> persons) {
        return persons.stream()
                .flatMap(person -> directory.actor(person, null).stream())
                .toList();
    }

    /** All posts of these persons in the organ of the case. */
    private List<Actor> colleagues(ReviewCase reviewCase, List<Long> persons) {
        return posts(postsIn(reviewCase.organId(), persons).toList());
    }

    private Stream<PostCard> postsIn(long organ, List<Long> persons) {
        return persons.stream()
                .flatMap(person -> directory.postsOf(person).stream())
                .filter(post -> post.organId() == organ);
    }

    private static long number(CaseStep step) {
        return Long.parseLong(param(step));
    }

    private static String param(CaseStep step) {
        return Optional.ofNullable(step.param()).orElseThrow();
    }

    private RuntimeException nobody(ReviewCase reviewCase, CaseStep step) {
        Object kind = Words.step(step.kind());
        return switch (step.who()) {
            case ROLE_IN_ORGAN ->
                new RefusedException(new Refusal("review.refused.nobodyHolds", kind, Words.role(param(step))));
            case LEADER_IN_CHARGE ->
                new RefusedException(new Refusal("review.refused.noLeaderInCharge", kind, unit(reviewCase)));
            case CHOSEN_BY_PREVIOUS ->
                new InvalidException(new Refusal("review.refused.nobodyChosen", kind).at("next"));
            default -> new RefusedException(new Refusal("review.refused.nobodyFound", kind, Words.who(step.who())));
        };
    }

    private String unit(ReviewCase reviewCase) {
        return directory.organ(reviewCase.unitId()).map(OrganCard::shortName).orElse("");
    }
}
