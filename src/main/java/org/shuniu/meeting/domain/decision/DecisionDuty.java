package org.shuniu.meeting.domain.decision;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who does it until when, or why nobody is asked.
 *
 * @param waivedBecause 无需督办, with the reason
 */
@Embeddable
public record DecisionDuty(
        @Nullable Long unitId,
        @Nullable String unitName,
        @Nullable LocalDate dueOn,
        @Nullable String waivedBecause) {
    static final DecisionDuty UNKNOWN = new DecisionDuty(null, null, null, null);

    public boolean isWaived() {
        return waivedBecause != null;
    }

    public boolean isComplete() {
        return isWaived() || unitId != null && dueOn != null;
    }
}
