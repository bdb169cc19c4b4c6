package org.shuniu.duty.service.roster.read;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.RosterStatus;

/** What the list is narrowed to; {@code text} in the name of the room or its organ. */
public record RosterFilter(
        @Nullable String text,
        @Nullable YearMonth month,
        @Nullable RosterStatus status) {}
