package org.shuniu.proposal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** 绿黄红灯, from dates alone. */
public enum Light {
    GREEN,
    YELLOW,
    RED,
    /** The clock does not run: not assigned yet, answered, closed. */
    GREY;

    public static Light of(
            ProposalStatus status, @Nullable LocalDate yellowOn, @Nullable LocalDate dueOn, LocalDate today) {
        if (!status.isRunning() || yellowOn == null || dueOn == null) {
            return GREY;
        }
        if (today.isAfter(dueOn)) {
            return RED;
        }
        return today.isBefore(yellowOn) ? GREEN : YELLOW;
    }
}
