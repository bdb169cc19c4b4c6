package org.shuniu.duty.service.incident;

import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.ClockLimits;
import org.shuniu.duty.domain.incident.CountedFrom;
import org.shuniu.duty.domain.incident.IncidentLevel;

/** Time limits of a first report as rules of different places set them (B-4.2). Until graded, the strictest counts. */
public enum ReportingProfile {
    /** Phone 30 minutes, written 1 hour: widely used, not verified as a national rule. */
    DEFAULT(new int[] {30, 60}),
    /** 1 hour, and at most 2 hours per level (安全生产事故报告和调查处理条例 第九、十一条). */
    WORK_SAFETY(new int[] {60, 120}),
    /** 2 hours to the county and per level. */
    PUBLIC_HEALTH(new int[] {120, 120}),
    /** I and II within 1 hour, others within 2 (T2). */
    ONE_OR_TWO_HOURS(new int[] {60, 60}, new int[] {120, 120}, new int[] {120, 120}),
    /** Main facts in 30 minutes, written in 2 hours (T8). */
    HALF_HOUR_TWO_HOURS(new int[] {30, 120}),
    /** I and II: phone 15 minutes, written 35; 较大 1 hour; 一般 6 hours (T1). */
    QUARTER_HOUR(new int[] {15, 35}, new int[] {60, 60}, new int[] {360, 360}),
    /** Phone 20 minutes, written 40 (T10). */
    TWENTY_FORTY(new int[] {20, 40});

    private final int[] strictest;
    private final int[] larger;
    private final int[] general;

    ReportingProfile(int[] all) {
        this(all, all, all);
    }

    ReportingProfile(int[] strictest, int[] larger, int[] general) {
        this.strictest = strictest;
        this.larger = larger;
        this.general = general;
    }

    ClockLimits limits(@Nullable IncidentLevel level, CountedFrom from) {
        int[] minutes = strictest;
        if (level == IncidentLevel.LARGER) {
            minutes = larger;
        } else if (level == IncidentLevel.GENERAL) {
            minutes = general;
        }
        return new ClockLimits(name(), from, minutes[0], minutes[1]);
    }
}
