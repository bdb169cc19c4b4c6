package org.shuniu.review.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.identity.Delegation;
import org.shuniu.identity.Directory;
import org.shuniu.kernel.Actor;
import org.shuniu.kernel.Actor.OnBehalf;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.RefusedException;
import org.shuniu.review.WorkItemView;
import org.shuniu.review.domain.CaseStep;
import org.shuniu.review.domain.ItemStatus;
import org.shuniu.review.domain.ReviewCase;
import org.shuniu.review.domain.WorkItem;
import org.springframework.stereotype.Component;

/** Whose item somebody may act on: the own one, one delegated to him, or one of a person he stands in for today. */
@Component
public class Acting {
    /** A single item was delegated, not a period; there is no dated delegation to point at. */
    private static final long SINGLE_ITEM = 0;

    private final Directory directory;
    private final ReviewedSubjects subjects;
    private final Clock clock;

    public Acting(Directory directory, ReviewedSubjects subjects, Clock clock) {
        this.directory = directory;
        this.subjects = subjects;
        this.clock = clock;
    }

    /** An open item and the actor as he acts on it. */
    public record Holding(WorkItem item, Actor actor) {}

    public Optional<Holding> holding(ReviewCase reviewCase, Actor actor, @Nullable Long itemId) {
        return ways(actor).stream()
                .flatMap(way -> items(reviewCase, itemId)
                        .filter(WorkItem::isOpen)
                        .filter(way.covers())
                        .map(item -> new Holding(item, way.as(actor, item))))
                .findFirst();
    }

    /** The open item, or the exact reason why there is none for this person. */
    public Holding require(Run run, @Nullable Long itemId, int version) {
        ReviewCase reviewCase = run.reviewCase();
        Holding held =
                holding(reviewCase, run.actor(), itemId).orElseThrow(() -> missing(reviewCase, run.actor(), itemId));
        if (held.item().version() != version) {
            throw CaseDesk.moved(reviewCase);
        }
        run.actAs(held.actor());
        return held;
    }

    private RuntimeException missing(ReviewCase reviewCase, Actor actor, @Nullable Long itemId) {
        Refusal reason = absence(reviewCase, actor, itemId);
        return reason.key().equals("review.refused.alreadyDone")
                ? CaseDesk.moved(reviewCase)
                : new RefusedException(reason);
    }

    /** Why this person has no open item here. */
    public Refusal absence(ReviewCase reviewCase, Actor actor, @Nullable Long itemId) {
        if (actor.onBehalf() != null
                && coverage(actor).delegations().stream()
                        .noneMatch(d -> d.principalId() == actor.onBehalf().personId())) {
            return new Refusal("review.refused.delegationOver", actor.onBehalf().name());
        }
        List<WorkItem> his = ways(actor).stream()
                .flatMap(way -> items(reviewCase, itemId).filter(way.covers()))
                .filter(item -> isRecent(reviewCase, item.step()))
                .toList();
        if (his.isEmpty()) {
            return new Refusal("review.refused.notYours");
        }
        boolean waits = his.stream().anyMatch(item -> item.status() == ItemStatus.WAITING);
        return new Refusal(waits ? "review.refused.notYourTurn" : "review.refused.alreadyDone");
    }

    /** The form may have been drawn at the open step or the one before it; older work is no reason for a conflict. */
    private static boolean isRecent(ReviewCase reviewCase, CaseStep step) {
        CaseStep open = reviewCase.openStep().orElse(null);
        return !step.isDraft()
                && (open == null
                        || step.position() == open.position()
                        || Objects.equals(open.fromPosition(), step.position()));
    }

    private static Stream<WorkItem> items(ReviewCase reviewCase, @Nullable Long itemId) {
        return reviewCase.items().stream().filter(item -> itemId == null || item.id() == itemId);
    }

    /** Whose items this person may handle today. */
    public Coverage coverage(Actor actor) {
        return new Coverage(
                actor.personId(), directory.delegationsTo(actor.personId(), LocalDate.now(clock)), subjects);
    }

    /** The person as he handles this item of his, or of somebody for whom he may. */
    public Actor as(Actor actor, WorkItemView item) {
        if (item.personId() == actor.personId()) {
            return plain(actor);
        }
        long delegation = coverage(actor).delegations().stream()
                .filter(dated -> dated.principalId() == item.personId())
                .mapToLong(Delegation::id)
                .findFirst()
                .orElse(SINGLE_ITEM);
        return actor.onBehalfOf(new OnBehalf(item.personId(), item.personName(), delegation));
    }

    /** True when the person handles or handled the case, or sent it. */
    public boolean isConcerned(ReviewCase reviewCase, Actor actor) {
        return reviewCase.starterId() == actor.personId()
                || ways(actor).stream()
                        .anyMatch(way -> reviewCase.items().stream().anyMatch(way.covers()));
    }

    /** Sender of the open step, also by delegation of everything. */
    public Optional<Actor> asSender(CaseStep step, Actor actor) {
        return ways(actor).stream()
                .filter(way -> !way.limited())
                .filter(way -> way.principal() == null
                        ? step.isSentBy(actor.personId())
                        : step.isSentBy(way.principal().personId()))
                .map(way -> way.principal() == null ? plain(actor) : actor.onBehalfOf(way.principal()))
                .findFirst();
    }

    private List<Way> ways(Actor actor) {
        Way own = new Way(null, false, item -> item.personId() == actor.personId());
        Way single = new Way(null, false, item -> item.isDelegatedTo(actor.personId()));
        Coverage coverage = coverage(actor);
        Stream<Way> dated = coverage.delegations().stream().map(delegation -> way(coverage, delegation));
        return Stream.concat(Stream.of(own, single), dated).toList();
    }

    private static Way way(Coverage coverage, Delegation delegation) {
        return new Way(
                new OnBehalf(delegation.principalId(), delegation.principalName(), delegation.id()),
                delegation.scope() != null,
                item -> item.personId() == delegation.principalId()
                        && coverage.covers(
                                delegation,
                                item.step().reviewCase().subject(),
                                item.step().kind()));
    }

    private static Actor plain(Actor actor) {
        return new Actor(
                actor.personId(),
                actor.name(),
                actor.postId(),
                actor.unitId(),
                actor.unitName(),
                actor.organId(),
                actor.organName(),
                actor.roles(),
                null,
                actor.standsInFor());
    }

    private record Way(@Nullable OnBehalf principal, boolean limited, Predicate<WorkItem> covers) {
        Actor as(Actor actor, WorkItem item) {
            if (principal != null) {
                return actor.onBehalfOf(principal);
            }
            return item.personId() == actor.personId()
                    ? plain(actor)
                    : actor.onBehalfOf(
                            new OnBehalf(item.personId(), item.signer().personName(), SINGLE_ITEM));
        }
    }
}
