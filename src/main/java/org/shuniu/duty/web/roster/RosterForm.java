package org.shuniu.duty.web.roster;

import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.roster.Rotation;

/** The untouched form of a new roster. */
record RosterForm(
        @Nullable Long roomId, YearMonth month, @Nullable Rotation rotation) {}
