package org.shuniu.supervision.domain.goal.measure;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;

/**
 * The light of a quarter, a pure function of what was confirmed: green reached, yellow near, red behind or not reported
 * in time, grey not yet measurable.
 *
 * @param nearPercent percent of the milestone from which it is near
 */
public record LightRule(int nearPercent) {
    private static final List<Light> WORST_LAST = List.of(Light.GREY, Light.GREEN, Light.YELLOW, Light.RED);

    /** @param overdue the day by which this quarter is reported is past */
    public Light light(
            Direction direction,
            BigDecimal milestone,
            @Nullable BigDecimal confirmed,
            ReportState state,
            boolean overdue) {
        if (confirmed == null) {
            return overdue && state != ReportState.WAITING ? Light.RED : Light.GREY;
        }
        if (direction.reached(confirmed, milestone)) {
            return Light.GREEN;
        }
        boolean near = direction.percent(confirmed, milestone).compareTo(BigDecimal.valueOf(nearPercent)) >= 0;
        return near ? Light.YELLOW : Light.RED;
    }

    /** The worst of several; grey where none is measurable. */
    public static Light worst(Collection<Light> lights) {
        return lights.stream().max(Comparator.comparingInt(WORST_LAST::indexOf)).orElse(Light.GREY);
    }
}
