package org.shuniu.meeting.domain.application;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/** What is asked for, in yuan, and who pays. */
@Embeddable
public record Budget(
        int lodging,
        int meals,
        @Column(name = "other_costs") int other,
        @Enumerated(EnumType.STRING) @Nullable MoneySource moneySource,
        @Nullable String moneyNote) {
    public int total() {
        return lodging + meals + other;
    }
}
