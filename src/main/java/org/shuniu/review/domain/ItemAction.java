package org.shuniu.review.domain;

import static org.shuniu.review.domain.ItemStatus.CLOSED;
import static org.shuniu.review.domain.ItemStatus.DONE;
import static org.shuniu.review.domain.ItemStatus.OPEN;
import static org.shuniu.review.domain.ItemStatus.RECALLED;
import static org.shuniu.review.domain.ItemStatus.REMOVED;
import static org.shuniu.review.domain.ItemStatus.TRANSFERRED;
import static org.shuniu.review.domain.ItemStatus.WAITING;

import java.util.Set;

/** The transition table of a work item. */
public enum ItemAction {
    // @formatter:off
    CALL_UP   (Set.of(WAITING),       OPEN),
    HOLD      (Set.of(OPEN),          WAITING),
    FINISH    (Set.of(OPEN),          DONE),
    CLOSE     (Set.of(OPEN, WAITING), CLOSED),
    HAND_OVER (Set.of(OPEN, WAITING), TRANSFERRED),
    REMOVE    (Set.of(OPEN, WAITING), REMOVED),
    TAKE_BACK (Set.of(DONE),          RECALLED);
    // @formatter:on

    private final Set<ItemStatus> from;
    private final ItemStatus target;

    ItemAction(Set<ItemStatus> from, ItemStatus target) {
        this.from = from;
        this.target = target;
    }

    public boolean startsFrom(ItemStatus status) {
        return from.contains(status);
    }

    public Set<ItemStatus> from() {
        return from;
    }

    public ItemStatus target() {
        return target;
    }
}
