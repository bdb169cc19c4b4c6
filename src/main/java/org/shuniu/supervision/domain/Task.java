package org.shuniu.supervision.domain;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.ReportingFrequency;

/**
 * What is to be done.
 *
 * @param hot 热点, and {@code difficult} 难点: urged more often (SUP-07)
 * @param leaderId the leader who reads the result (批办领导)
 */
@Embeddable
public record Task(
        String title,
        String text,
        @Enumerated(EnumType.STRING) MatterForm form,
        boolean hot,
        boolean difficult,
        @Enumerated(EnumType.STRING) ReportingFrequency reporting,
        @Nullable LocalDate plannedDueOn,
        @Nullable Long leaderId,
        @Nullable String leaderName) {

    public boolean isPressing() {
        return hot || difficult;
    }
}
