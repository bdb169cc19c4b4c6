package org.shuniu.review.service;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Directory;
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
            throw new RefusedException(nobody(step));
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

    /** One person named by a handler (转办, 加签, 委托, 改派). */
    public Signer named(ReviewCase reviewCase, CaseStep step, long personId, long organId) {
        Actor person = directory.postsOf(personId).stream()
                .filter(post -> post.organId() == organId)
                .findFirst()
                .flatMap(post -> directory.actor(personId, post.postId()))
                .filter(actor -> !actor.isAdministrator())
                .orElseThrow(() -> new InvalidException(new Refusal("review.person.notColleague").at("personId")));
        refusal(reviewCase, step, person).ifPresent(refusal -> {
            throw new RefusedException(refusal.at("personId"));
        });
        return Signer.of(person);
    }

    private List<Signer> able(ReviewCase reviewCase, CaseStep step, List<Actor> candidates) {
        return candidates.stream()
                .filter(actor -> !actor.isAdministrator()
                        && refusal(reviewCase, step, actor).isEmpty())
                .map(Signer::of)
                .distinct()
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
            case LEADER_IN_CHARGE -> leader(reviewCase, step);
            case CHOSEN -> chosen(reviewCase, step);
            case CHOSEN_BY_PREVIOUS -> actors(numbers(step.param()));
        };
    }

    private List<Actor> leader(ReviewCase reviewCase, CaseStep step) {
        List<Actor> named = chosen(reviewCase, step);
        return named.isEmpty() ? holders(Role.LEADER, reviewCase) : named;
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

    private static long number(CaseStep step) {
        return Long.parseLong(param(step));
    }

    private static String param(CaseStep step) {
        return Optional.ofNullable(step.param()).orElseThrow();
    }

    private static List<Long> numbers(@Nullable String list) {
        return list == null || list.isBlank()
                ? List.of()
                : Arrays.stream(list.split(",")).map(Long::valueOf).toList();
    }

    private static Refusal nobody(CaseStep step) {
        return switch (step.who()) {
            case ROLE_IN_ORGAN ->
                new Refusal("review.refused.nobodyHolds", Words.step(step.kind()), Words.role(param(step)));
            case CHOSEN_BY_PREVIOUS -> new Refusal("review.refused.nobodyChosen", Words.step(step.kind()));
            default -> new Refusal("review.refused.nobodyFound", Words.step(step.kind()), Words.who(step.who()));
        };
    }
}
