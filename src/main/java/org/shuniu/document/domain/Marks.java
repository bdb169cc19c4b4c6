package org.shuniu.document.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Dates and number that the way has left on the paper so far. */
public record Marks(
        @Nullable LocalDate signedOn,
        @Nullable String number,
        @Nullable Integer numberYear,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endedOn,
        Instant movedAt) {}
