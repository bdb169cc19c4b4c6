package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * What the figures are asked for; kept in their address.
 *
 * @param from and {@code to}: period of the rates, both days inclusive; the last ninety days unless told otherwise
 * @param month of the due dates
 */
public record BoardFilter(
        @Nullable BoardScope scope,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable YearMonth month) {
    public static BoardFilter none() {
        return new BoardFilter(null, null, null, null);
    }
}
