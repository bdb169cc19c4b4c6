package org.shuniu.document.service.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * 编号登记: series, copies and distribution (条例 第二十五条（二）). {@code version} is the work item's.
 *
 * @param reservedEntryId a number that was kept for this paper, which then says the series; null for the next one
 */
public record RegisterNumber(
        @NotNull(message = "{document.series.required}") Long seriesId,

        @Nullable Long reservedEntryId,

        @Positive(message = "{document.copies.required}") @Max(value = 100_000, message = "{document.copies.many}")
        int copies,

        @NotBlank(message = "{document.distribution.required}") @Size(max = 2000, message = "{document.text.long}")
        String distribution,

        int version) {}
