package org.shuniu.supervision.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.SubjectRef;
import org.shuniu.supervision.MatterSource;

/**
 * Why the matter exists.
 *
 * @param basis the paper or words that ask for it, where they are not kept here
 * @param selfInitiated the office's own proposal, behind which no order stands: the administrative head approves it
 *     (第十一条)
 */
@Embeddable
public record Cause(
        @Enumerated(EnumType.STRING) MatterSource source,
        @Nullable String sourceKind,
        @Nullable Long sourceId,
        @Nullable String basis,
        boolean selfInitiated,
        @Nullable String notDuplicateBecause) {

    public static Cause of(
            MatterSource source, @Nullable SubjectRef from, @Nullable String basis, @Nullable String notDuplicate) {
        boolean own = !source.isOrdered() && from == null && basis == null;
        return new Cause(
                source, from == null ? null : from.kind(), from == null ? null : from.id(), basis, own, notDuplicate);
    }

    public @Nullable SubjectRef from() {
        return sourceKind == null || sourceId == null ? null : new SubjectRef(sourceKind, sourceId);
    }

    /** The same record or paper asks for it. */
    boolean isSameOrder(Cause other) {
        return source == other.source && Objects.equals(from(), other.from()) && Objects.equals(basis, other.basis);
    }

    /** What was ordered names the record or the paper that orders it. */
    public boolean isNamed() {
        return !source.isOrdered() || sourceKind != null || basis != null;
    }
}
