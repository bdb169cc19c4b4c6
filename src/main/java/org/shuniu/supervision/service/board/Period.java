package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/** Both days inclusive. */
public record Period(LocalDate from, LocalDate to) {
    private static final int USUAL_DAYS = 90;

    static Period of(@Nullable LocalDate from, @Nullable LocalDate to, LocalDate today) {
        LocalDate until = to == null ? today : to;
        LocalDate since = from == null ? until.minusDays(USUAL_DAYS) : from;
        if (until.isBefore(since)) {
            throw new InvalidException(new Refusal("supervision.board.order").at("to"));
        }
        return new Period(since, until);
    }
}
