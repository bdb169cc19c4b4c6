package org.shuniu.meeting.web.figures;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.time.OfficeTime;

/** The year that an address asks for, this one unless it is sensible. */
final class Years {
    private Years() {}

    static int asked(@Nullable Integer year, OfficeTime time) {
        return year == null || year < 2000 || year > 2200 ? time.today().getYear() : year;
    }
}
