package org.shuniu.duty.domain.incident;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Casualties and direct loss as known; null is unknown, never nought.
 *
 * @param badlyInjured 重伤, acute industrial poisoning included
 * @param injured others
 * @param loss direct loss in 万元
 */
@Embeddable
public record Figures(
        @Nullable Integer dead,
        @Nullable Integer missing,
        @Nullable Integer badlyInjured,
        @Nullable Integer injured,
        @Nullable Integer loss) {
    public static final Figures UNKNOWN = new Figures(null, null, null, null, null);

    public boolean isUnknown() {
        return equals(UNKNOWN);
    }

    /** The dead, the missing and the injured are all counted: may stand in a final report. */
    public boolean isComplete() {
        return dead != null && missing != null && badlyInjured != null && injured != null;
    }

    /** One of these figures is lower than it was, or was taken back. */
    public boolean isBelow(Figures former) {
        return less(dead, former.dead)
                || less(missing, former.missing)
                || less(badlyInjured, former.badlyInjured)
                || less(injured, former.injured)
                || less(loss, former.loss);
    }

    /** The higher one of each. */
    public Figures atLeast(Figures other) {
        return new Figures(
                more(dead, other.dead),
                more(missing, other.missing),
                more(badlyInjured, other.badlyInjured),
                more(injured, other.injured),
                more(loss, other.loss));
    }

    private static @Nullable Integer more(@Nullable Integer one, @Nullable Integer other) {
        return one == null || other != null && other > one ? other : one;
    }

    private static boolean less(@Nullable Integer now, @Nullable Integer before) {
        return before != null && Objects.requireNonNullElse(now, -1) < before;
    }
}
