package org.shuniu.duty.service.bulletin.series;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What has been issued on paper so far.
 *
 * @param inYear number of the last issue of this year, 0 when there was none
 * @param inAll its number in all
 */
public record StartSeries(
        @NotNull(message = "{duty.bulletin.series.number}")
        @Min(value = 0, message = "{duty.bulletin.series.number}")
        @Max(value = 99_999, message = "{duty.bulletin.series.number}")
        @Nullable
        Integer inYear,

        @NotNull(message = "{duty.bulletin.series.number}")
        @Min(value = 0, message = "{duty.bulletin.series.number}")
        @Max(value = 99_999, message = "{duty.bulletin.series.number}")
        @Nullable
        Integer inAll,

        @NotBlank(message = "{duty.bulletin.series.reason.required}")
        @Size(max = 200, message = "{duty.bulletin.series.reason.long}")
        @Nullable
        String reason) {}
