package org.shuniu.supervision.domain.goal.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Which side of the wanted value is the good one. */
public enum Direction {
    /** 不低于. */
    AT_LEAST,
    /** 不高于. */
    AT_MOST;

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public boolean reached(BigDecimal value, BigDecimal wanted) {
        int order = value.compareTo(wanted);
        return this == AT_LEAST ? order >= 0 : order <= 0;
    }

    /** One decimal, cut and never rounded up: 100 percent means that it is reached. */
    public BigDecimal percent(BigDecimal value, BigDecimal wanted) {
        return this == AT_LEAST ? share(value, wanted) : share(wanted, value);
    }

    private static BigDecimal share(BigDecimal part, BigDecimal whole) {
        if (whole.signum() <= 0) {
            return part.compareTo(whole) >= 0 ? HUNDRED.setScale(1) : BigDecimal.ZERO.setScale(1);
        }
        return part.max(BigDecimal.ZERO).multiply(HUNDRED).divide(whole, 1, RoundingMode.DOWN);
    }
}
