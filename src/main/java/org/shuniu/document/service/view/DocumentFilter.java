package org.shuniu.document.service.view;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.DocumentKind;
import org.shuniu.document.domain.DocumentStatus;
import org.shuniu.document.domain.DocumentStep;

/**
 * What a list is narrowed to; kept in its address.
 *
 * @param text in title, number or addressee
 * @param issuer and {@code unit}: part of a name
 * @param from and {@code to}: days on which the paper was begun, both inclusive
 * @param mine drafted by the reader
 * @param issuedFrom and {@code issuedTo}: days on which the paper was issued, both inclusive
 * @param own issued in the name of the reader's own organ
 */
public record DocumentFilter(
        @Nullable String text,
        @Nullable DocumentKind kind,
        @Nullable DocumentStatus status,
        @Nullable DocumentStep step,
        @Nullable String issuer,
        @Nullable String unit,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable Boolean mine,
        @Nullable Sort sort,
        @Nullable LocalDate issuedFrom,
        @Nullable LocalDate issuedTo,
        @Nullable Boolean own) {

    /** Orders a reader may choose. */
    public enum Sort {
        NEWEST("s.moved_at desc, s.id desc"),
        OLDEST("s.created_at, s.id"),
        TITLE("s.title, s.id"),
        NUMBER("s.number_year desc nulls last, s.issuer_name, length(s.number), s.number, s.id");

        private final String sql;

        Sort(String sql) {
            this.sql = sql;
        }

        /** Order-by clause; a constant, never text of a reader. */
        public String sql() {
            return sql;
        }
    }

    public static DocumentFilter none() {
        return of(null);
    }

    public static DocumentFilter of(@Nullable String text) {
        return new DocumentFilter(text, null, null, null, null, null, null, null, null, null, null, null, null);
    }

    /** Issued in the name of the reader's own organ. */
    public static DocumentFilter issuedByOwn() {
        return new DocumentFilter(null, null, null, null, null, null, null, null, null, null, null, null, true);
    }

    public Sort order() {
        return sort == null ? Sort.NEWEST : sort;
    }
}
