package org.shuniu.numbering.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Keeps numbers for a named purpose.
 *
 * @param year null: this year
 * @param from first number to keep; null: the next ones
 */
public record ReserveNumbers(
        @Min(value = 1950, message = "{numbering.year.range}")
        @Max(value = 2099, message = "{numbering.year.range}")
        @Nullable
        Integer year,

        @Min(value = 1, message = "{numbering.reserve.from}")
        @Max(value = 99_999, message = "{numbering.reserve.from}")
        @Nullable
        Integer from,

        @NotNull(message = "{numbering.reserve.count}")
        @Min(value = 1, message = "{numbering.reserve.count}")
        @Max(value = 50, message = "{numbering.reserve.count}")
        Integer count,

        @NotBlank(message = "{numbering.purpose.required}") @Size(max = 200, message = "{numbering.text.long}")
        String purpose) {
    public static ReserveNumbers in(int year) {
        return new ReserveNumbers(year, null, 1, "");
    }
}
