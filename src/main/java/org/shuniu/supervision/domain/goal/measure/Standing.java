package org.shuniu.supervision.domain.goal.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;

/** One indicator over the year; the last quarter that can be measured says how it stands. */
public record Standing(List<QuarterStanding> quarters) {
    public Standing {
        quarters = List.copyOf(quarters);
    }

    public Optional<QuarterStanding> latest() {
        return quarters.stream().filter(QuarterStanding::isMeasured).reduce((first, second) -> second);
    }

    public Light light() {
        return latest().map(QuarterStanding::light).orElse(Light.GREY);
    }

    public @Nullable BigDecimal percent() {
        return latest().map(QuarterStanding::percent).orElse(null);
    }

    /** Counts for the goal rate: there is a quarter to be measured by. */
    public boolean isCounted() {
        return latest().isPresent();
    }

    public boolean isReached() {
        return latest().filter(QuarterStanding::isReached).isPresent();
    }
}
