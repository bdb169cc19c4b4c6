package org.shuniu.supervision.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.MatterSource;
import org.shuniu.supervision.domain.SupervisionMode;
import org.shuniu.supervision.service.board.BoardCell;

/**
 * What a list is narrowed to; kept in its address.
 *
 * @param text in title, number or text
 * @param unit part of the name of a unit that does it, {@code leader} of the leader
 * @param from and {@code to}: days on which it was proposed, both inclusive
 * @param mine proposed by the reader
 * @param counted those that a number of the board counts
 */
public record MatterFilter(
        @Nullable String text,
        @Nullable Stage stage,
        @Nullable Light light,
        @Nullable String unit,
        @Nullable MatterSource source,
        @Nullable String leader,
        @Nullable Boolean hot,
        @Nullable Boolean difficult,
        @Nullable Boolean urgent,
        @Nullable SupervisionMode mode,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean mine,
        @Nullable Sort sort,
        @Nullable BoardCell counted) {

    /** Orders a reader may choose. */
    public enum Sort {
        NEWEST("s.moved_at desc, s.id desc"),
        DUE("l.due_on nulls last, s.id"),
        NUMBER("s.number_year desc nulls last, s.sequence desc nulls last, s.id desc");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        /** Order-by clause; a constant, never text of a reader. */
        public String sql() {
            return sql;
        }
    }

    public static MatterFilter none() {
        return new MatterFilter(
                null, null, null, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    public Sort order() {
        return sort == null ? Sort.NEWEST : sort;
    }

    /** Asks for something that only the parts together say. */
    public boolean asksParts() {
        return stage != null || light != null;
    }
}
