package org.shuniu.supervision.service.board;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which records of accountability are asked for.
 *
 * @param unit of a line of the board; null for all units
 * @param from and {@code to}: when they were made, both days inclusive, as on the board
 */
public record RecordFilter(
        @Nullable BoardScope scope,
        @Nullable Long unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {}
