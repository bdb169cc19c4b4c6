package org.shuniu.meeting.domain.application;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 集体研究: when the leadership agreed, by which minutes, and who took part (MTG-02). */
@Embeddable
public record CollectiveDecision(
        @Nullable LocalDate heldOn,
        @Nullable String minutesNumber,
        @Nullable String tookPart) {
    public boolean isComplete() {
        return heldOn != null && minutesNumber != null && tookPart != null;
    }
}
