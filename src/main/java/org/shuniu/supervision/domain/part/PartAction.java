package org.shuniu.supervision.domain.part;

import static org.shuniu.supervision.domain.part.PartStatus.*;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.state.Transition;

/** The life of a unit's part as one table; a step without target leaves the part where it is. */
public enum PartAction implements Transition<PartStatus> {
    // @formatter:off
    ASSIGN           (EnumSet.of(PLANNED),                         ASSIGNED),
    RECEIVE          (EnumSet.of(ASSIGNED),                        RECEIVED),
    OBJECT           (EnumSet.of(ASSIGNED),                        ADJUSTING),
    UPHOLD           (EnumSet.of(ADJUSTING),                       ASSIGNED),
    TRANSFER         (EnumSet.of(ASSIGNED, ADJUSTING, RECEIVED),   ADJUSTING),
    RELEASE          (EnumSet.of(ADJUSTING),                       RELEASED),
    FEED_BACK        (EnumSet.of(RECEIVED),                        null),
    ASK_EXTENSION    (EnumSet.of(RECEIVED),                        null),
    DECIDE_EXTENSION (EnumSet.of(RECEIVED),                        null),
    SUSPEND          (EnumSet.of(RECEIVED),                        null),
    RESUME           (EnumSet.of(RECEIVED),                        null),
    REMIND           (EnumSet.of(ASSIGNED, ADJUSTING, RECEIVED),   null),
    REPORT           (EnumSet.of(RECEIVED),                        REPORTED),
    SEND_BACK        (EnumSet.of(REPORTED),                        RECEIVED),
    ACCEPT           (EnumSet.of(REPORTED),                        ACCEPTED),
    REOPEN           (EnumSet.of(ACCEPTED),                        RECEIVED);
    // @formatter:on

    private final Set<PartStatus> from;
    private final @Nullable PartStatus target;

    PartAction(Set<PartStatus> from, @Nullable PartStatus target) {
        this.from = from;
        this.target = target;
    }

    public Set<PartStatus> from() {
        return EnumSet.copyOf(from);
    }

    public @Nullable PartStatus target() {
        return target;
    }

    public PartStatus targetFrom(PartStatus status) {
        return target == null ? status : target;
    }

    @Override
    public boolean startsFrom(PartStatus status) {
        return from.contains(status);
    }

    public static List<PartAction> openFrom(PartStatus status) {
        return Transition.openFrom(values(), status);
    }
}
