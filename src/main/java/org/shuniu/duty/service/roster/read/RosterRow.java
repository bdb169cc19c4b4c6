package org.shuniu.duty.service.roster.read;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.RosterStatus;

/** A roster in a list; {@code open} counts its shifts without main officer or leader. */
public record RosterRow(
        long id,
        String roomName,
        String organName,
        LocalDate firstDay,
        RosterStatus status,
        String makerName,
        @Nullable String publisherName,
        @Nullable Instant publishedAt,
        int shifts,
        int open) {
    public YearMonth month() {
        return YearMonth.from(firstDay);
    }

    public String tone() {
        return switch (status) {
            case DRAFTING -> "secondary";
            case IN_REVIEW -> "warning";
            case PUBLISHED -> "success";
        };
    }
}
