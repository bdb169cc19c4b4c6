package org.shuniu.duty.service.score;

import org.shuniu.duty.domain.score.ScoreItem;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/** Points that a deduction costs: an unverified template (B-4.3), to be set by each office. */
@ConfigurationProperties("shuniu.duty.score")
public record ScoreSettings(
        @DefaultValue("1") int zeroReport,
        @DefaultValue("5") int spotCheck,
        @DefaultValue("2") int rosterLate,
        @DefaultValue("10") int postAbsent,
        @DefaultValue("10") int late,
        @DefaultValue("20") int omitted) {
    private static final int ALL = 100;

    public int points(ScoreItem item) {
        return switch (item) {
            case ZERO_REPORT -> zeroReport;
            case SPOT_CHECK -> spotCheck;
            case ROSTER_LATE -> rosterLate;
            case POST_ABSENT -> postAbsent;
            case LATE -> late;
            case OMITTED -> omitted;
            case CONCEALED, FALSE_REPORT -> ALL;
        };
    }
}
