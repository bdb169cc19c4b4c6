package org.shuniu.supervision;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A matter as other modules show it.
 *
 * @param number 督〔2026〕58号, null before it is established
 * @param status its phase; words stand under {@code supervision.status.}
 * @param light null before it is assigned
 */
public record MatterCard(
        long id,
        @Nullable String number,
        String title,
        String status,
        @Nullable String light,
        @Nullable LocalDate dueOn,
        @Nullable String leadUnit,
        String link) {}
