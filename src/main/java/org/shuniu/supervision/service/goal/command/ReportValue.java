package org.shuniu.supervision.service.goal.command;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator was at the end of a quarter, cumulatively.
 *
 * @param because why an earlier report of the quarter is corrected
 * @param fileId evidence that was put to the task before; null where the file comes with the form
 */
public record ReportValue(
        @NotNull(message = "{goal.indicator.choose}") @Nullable
        Long indicatorId,

        @NotNull(message = "{goal.quarter.required}")
        @Min(value = 1, message = "{goal.quarter.required}")
        @Max(value = 4, message = "{goal.quarter.required}")
        @Nullable
        Integer quarter,

        @NotNull(message = "{goal.value.required}")
        @Digits(integer = 14, fraction = 4, message = "{goal.value.digits}")
        @Nullable
        BigDecimal value,

        @NotBlank(message = "{goal.note.required}") @Size(max = 2000, message = "{goal.text.long}")
        String note,

        @Size(max = 1000, message = "{goal.text.long}") @Nullable
        String because,

        @Nullable Long fileId) {

    public static ReportValue blank(@Nullable Long indicator, @Nullable Integer quarter) {
        return new ReportValue(indicator, quarter, null, "", null, null);
    }

    public ReportValue with(long file) {
        return new ReportValue(indicatorId, quarter, value, note, because, file);
    }
}
