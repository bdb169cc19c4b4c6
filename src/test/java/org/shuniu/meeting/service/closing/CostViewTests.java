package org.shuniu.meeting.service.closing;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.shuniu.meeting.domain.closing.Cost;

/** Scenario 6: 120 persons for a day at 400 yuan are 48,000 yuan; 52,000 are too many. */
class CostViewTests {
    private static CostView of(String lodging, String meals, String budget) {
        var cost = new Cost(120, 1, new BigDecimal(lodging), new BigDecimal(meals), BigDecimal.ZERO);
        return new CostView(cost, new BigDecimal(budget), null, 1);
    }

    @Test
    void isOverTheBudgetByAFen() { // MTG-08
        assertThat(of("36000", "12000.00", "48000").over()).isFalse();
        assertThat(of("36000", "12000.01", "48000").over()).isTrue();
        assertThat(of("40000", "12000", "48000").over()).isTrue();
    }

    @Test
    void isMissingOnlyWhereABudgetWasSet() {
        assertThat(new CostView(null, new BigDecimal("48000"), null, 0).missing())
                .isTrue();
        assertThat(new CostView(null, null, null, 0).missing()).isFalse();
        assertThat(new CostView(null, null, null, 0).over()).isFalse();
    }
}
