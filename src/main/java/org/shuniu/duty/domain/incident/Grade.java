package org.shuniu.duty.domain.incident;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * How grave it is and whether it must go up; until it is graded it must, as nobody knows better.
 *
 * @param sensitive 敏感: by place, time or people, reported regardless of its level (B-4.2)
 */
@Embeddable
public record Grade(
        @Enumerated(EnumType.STRING) @Nullable IncidentLevel level,
        boolean sensitive,
        @Column(name = "sensitive_because") @Nullable String because,
        boolean goesUp) {
    public static final Grade OPEN = new Grade(null, false, null, true);

    /** The graver level of both; sensitive as soon as one is. Whether it goes up is decided afterwards. */
    public Grade raisedBy(Grade other) {
        boolean higher = other.level != null && (level == null || !level.isAtLeast(other.level));
        return new Grade(
                higher ? other.level : level,
                sensitive || other.sensitive,
                because == null ? other.because : because,
                goesUp);
    }

    public boolean isAlarming() {
        return sensitive || level != null && level.isAtLeast(IncidentLevel.LARGER);
    }
}
