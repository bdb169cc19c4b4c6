package org.shuniu.meeting.domain.closing;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;

/** Amounts of a meeting in yuan. */
@Embeddable
public record Cost(int people, int days, BigDecimal lodging, BigDecimal meals, BigDecimal other) {
    public BigDecimal total() {
        return lodging.add(meals).add(other);
    }
}
