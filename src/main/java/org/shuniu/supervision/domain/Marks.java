package org.shuniu.supervision.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Number and dates put on a matter on its way. */
public record Marks(
        @Nullable String number,
        @Nullable LocalDate establishedOn,
        @Nullable LocalDate assignedOn,
        @Nullable LocalDate settledOn,
        @Nullable LocalDate closedOn,
        Instant movedAt) {}
