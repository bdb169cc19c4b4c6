package org.shuniu.supervision.domain.assessment;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a fact counts.
 *
 * @param points added when positive, deducted when negative
 * @param most all points of this fact on one sheet, whatever their sign; 0 for no limit
 */
@Embeddable
public record Weight(@Enumerated(EnumType.STRING) Fact fact, int points, int most) {
    /** The sum of this fact's lines within its limit. */
    public int limited(int sum) {
        return most == 0 ? sum : Math.max(-most, Math.min(most, sum));
    }
}
