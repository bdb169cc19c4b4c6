package org.shuniu.review.domain;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.shuniu.review.CaseProgress.State;
import org.shuniu.review.Mode;
import org.shuniu.review.Move;

/** The present round of one step: who works together, who waits for whom, when it is done. */
public final class Round {
    private static final Set<ItemStatus> ACTED =
            Set.of(ItemStatus.DONE, ItemStatus.TRANSFERRED, ItemStatus.REMOVED, ItemStatus.RECALLED);

    private final ReviewCase reviewCase;
    private final CaseStep step;

    Round(ReviewCase reviewCase, CaseStep step) {
        this.reviewCase = reviewCase;
        this.step = step;
    }

    public List<WorkItem> items() {
        return reviewCase.items().stream()
                .filter(item -> item.step().position() == step.position() && item.round() == step.round())
                .toList();
    }

    public List<WorkItem> pending() {
        return items().stream().filter(WorkItem::isPending).toList();
    }

    public boolean isDone() {
        return items().stream().noneMatch(WorkItem::isPending);
    }

    /** Somebody pending or done in this round already. */
    public boolean holds(long person) {
        return items().stream()
                .filter(item -> item.isPending() || item.status() == ItemStatus.DONE)
                .anyMatch(item -> item.personId() == person);
    }

    /** 同意 or 不同意. 任一: the other candidates' items close; an added signer always has to act. */
    public void finish(WorkItem item, Move how, Instant at) {
        item.finish(how, at);
        if (step.mode() == Mode.ANY && !item.isAdded()) {
            pending().stream().filter(other -> !other.isAdded()).forEach(other -> end(other, how, at));
        }
        callUpBehind(item, at);
    }

    private void end(WorkItem item, Move because, Instant at) {
        item.close(because, at);
        callUpBehind(item, at);
    }

    private void callUpBehind(WorkItem ended, Instant at) {
        behind(ended).filter(item -> item.status() == ItemStatus.WAITING).forEach(item -> item.callUp(at));
    }

    private Stream<WorkItem> behind(WorkItem item) {
        return items().stream().filter(other -> other.standsBehind(item));
    }

    /** 退回: the step ends here, everybody's pending item closes. */
    public void sendBack(WorkItem item, Instant at) {
        item.finish(Move.RETURN, at);
        abandon(Move.RETURN, State.RETURNED, at);
    }

    /** The step ends without being done. */
    public void abandon(Move because, State how, Instant at) {
        pending().forEach(item -> item.close(because, at));
        step.end(how, at);
    }

    /** 转办 and 改派: the other person takes the same place in the order. */
    public WorkItem replace(WorkItem item, Signer by, Move because, Instant at) {
        ItemStatus status = item.status();
        item.handOver(because, at);
        return takeOver(item, by, status, at);
    }

    private WorkItem takeOver(WorkItem old, Signer by, ItemStatus status, Instant at) {
        var item = reviewCase.add(new WorkItem(step, by, old.ordinal(), status, at));
        item.inherit(old);
        behind(old).filter(other -> other != item).forEach(other -> requeue(other, item));
        return item;
    }

    private static void requeue(WorkItem waiting, WorkItem front) {
        if (waiting.isOpen()) {
            waiting.hold(front);
        } else {
            waiting.queueBehind(front);
        }
    }

    /** 加签. */
    public WorkItem add(WorkItem by, Signer signer, Place place, Instant at) {
        var status = place == Place.AFTER ? ItemStatus.WAITING : ItemStatus.OPEN;
        var added = new WorkItem(step, signer, by.ordinal(), status, at);
        added.addedBy(by.personId());
        if (place == Place.AFTER) {
            behind(by).filter(WorkItem::isPending).toList().forEach(other -> other.queueBehind(added));
            added.queueBehind(by);
        }
        reviewCase.add(added);
        if (place == Place.BEFORE) {
            by.hold(added);
        }
        return added;
    }

    /** 减签: who waited for the removed one is called up or waits for the one in front. */
    public void remove(WorkItem item, Instant at) {
        boolean wasOpen = item.isOpen();
        item.remove(at);
        for (WorkItem other : behind(item).filter(WorkItem::isPending).toList()) {
            if (wasOpen) {
                other.callUp(at);
            } else {
                other.queueWhere(item);
            }
        }
    }

    public void delegate(WorkItem item, Signer delegate) {
        item.delegateTo(delegate);
    }

    public void urge(Instant at) {
        pending().stream().filter(WorkItem::isOpen).forEach(item -> item.urge(at));
    }

    /** An own done item that may still be taken back: the step is open and nobody behind it has acted. */
    public Optional<WorkItem> retractable(long person) {
        if (!step.isOpen()) {
            return Optional.empty();
        }
        return items().stream()
                .filter(item -> item.status() == ItemStatus.DONE && item.personId() == person)
                .filter(item -> behind(item).noneMatch(Round::hasActed))
                .reduce((first, last) -> last);
    }

    private static boolean hasActed(WorkItem item) {
        return item.status() == ItemStatus.DONE || item.status() == ItemStatus.TRANSFERRED;
    }

    /** 撤回 of an own opinion while the step is open. */
    public WorkItem retract(WorkItem item, Instant at) {
        item.takeBack(at);
        return takeOver(item, item.signer(), ItemStatus.OPEN, at);
    }

    /** Nobody in this round has acted; having opened it does not count. */
    public boolean isUntouched() {
        return items().stream()
                .noneMatch(item -> ACTED.contains(item.status()) || item.isAdded() || item.delegateId() != null);
    }

    /** The done item with which this person sent the case on, to be taken back. */
    public Optional<WorkItem> sentBy(@Nullable Long person) {
        return items().stream()
                .filter(item -> item.status() == ItemStatus.DONE && Objects.equals(item.personId(), person))
                .reduce((first, last) -> last);
    }

    /** 撤回 by the sender: {@code step} becomes open again for him in the same round. */
    public void resume(WorkItem sent, Instant at) {
        step.resume(at);
        retract(sent, at);
    }

    /** Who handled this round. */
    public List<Signer> handled() {
        return items().stream()
                .filter(item -> item.status() == ItemStatus.DONE)
                .map(WorkItem::signer)
                .distinct()
                .toList();
    }

    /** Who is to go on when a returned step opens again straight: the returner and whom the return cut off. */
    public List<Signer> interrupted() {
        return items().stream()
                .filter(this::wasCutOff)
                .map(WorkItem::signer)
                .distinct()
                .toList();
    }

    private boolean wasCutOff(WorkItem item) {
        boolean returned = item.move().filter(Move.RETURN::equals).isPresent();
        boolean recalled =
                item.closedBy().filter(Move.RECALL::equals).isPresent() && item.status() == ItemStatus.CLOSED;
        boolean others = step.mode() != Mode.ANY
                && item.closedBy().filter(Move.RETURN::equals).isPresent();
        return returned || recalled || others;
    }
}
