package org.shuniu.meeting.service.closing;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.closing.Cost;

/**
 * What a meeting cost beside what it was allowed to.
 *
 * @param cost null before it is stated
 * @param budget null where none was set
 * @param version -1 before it is stated
 */
public record CostView(
        @Nullable Cost cost,
        @Nullable BigDecimal budget,
        @Nullable String remark,
        int version) {
    public boolean over() {
        return cost != null && budget != null && cost.total().compareTo(budget) > 0;
    }

    /** Needed where a budget was set. */
    public boolean missing() {
        return cost == null && budget != null;
    }

    /** A form to begin with. */
    public RecordCost form(int people, int days) {
        return cost == null
                ? new RecordCost(people, days, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, "", version)
                : new RecordCost(
                        cost.people(), cost.days(), cost.lodging(), cost.meals(), cost.other(), remark, version);
    }
}
