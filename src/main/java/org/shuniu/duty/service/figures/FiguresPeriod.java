package org.shuniu.duty.service.figures;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;
import org.shuniu.kernel.time.OfficeTime;

/** From which day to which, both counted; by the time of receipt. */
public record FiguresPeriod(
        @Nullable LocalDate from, @Nullable LocalDate to) {
    private static final int QUARTER = 3;

    /** The running quarter where nothing is asked for; refused when it ends before it begins. */
    FiguresPeriod orThisQuarter(OfficeTime time) {
        var today = time.today();
        var last = to == null ? today : to;
        var first = from == null ? last.withDayOfMonth(1).minusMonths((last.getMonthValue() - 1) % QUARTER) : from;
        if (last.isBefore(first)) {
            throw new InvalidException(new Refusal("duty.figures.order").at("to"));
        }
        return new FiguresPeriod(first, last);
    }
}
