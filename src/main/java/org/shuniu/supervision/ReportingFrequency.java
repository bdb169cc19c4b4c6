package org.shuniu.supervision;

import java.time.LocalDate;
import java.util.Optional;

/** How often a unit feeds back while its part is under way. */
public enum ReportingFrequency {
    /** Only when it is done. */
    NONE,
    WEEKLY,
    FORTNIGHTLY,
    MONTHLY,
    /** 按阶段: whenever a stage is reached, at no fixed date. */
    BY_STAGE;

    /** The {@code n}-th date after the start by which feedback is expected, before it is moved off holidays. */
    public Optional<LocalDate> expected(LocalDate start, int n) {
        return switch (this) {
            case WEEKLY -> Optional.of(start.plusWeeks(n));
            case FORTNIGHTLY -> Optional.of(start.plusWeeks(2L * n));
            case MONTHLY -> Optional.of(start.plusMonths(n));
            case NONE, BY_STAGE -> Optional.empty();
        };
    }
}
