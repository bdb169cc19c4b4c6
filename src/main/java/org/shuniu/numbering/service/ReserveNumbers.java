package org.shuniu.numbering.service;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.kernel.error.InvalidException;

/**
 * Keeps numbers for a named purpose.
 *
 * @param year null: this year
 * @param from first number to keep; null: the next ones
 */
public record ReserveNumbers(
        @Min(value = FIRST_YEAR, message = "{numbering.year.range}")
        @Max(value = LAST_YEAR, message = "{numbering.year.range}")
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
    private static final int FIRST_YEAR = 1950;
    private static final int LAST_YEAR = 2099;

    /** A year of a register, whoever names it. */
    static int requireYear(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw new InvalidException(new Refusal("numbering.year.range").at("year"));
        }
        return year;
    }

    public static ReserveNumbers in(int year) {
        return new ReserveNumbers(year, null, 1, "");
    }
}
