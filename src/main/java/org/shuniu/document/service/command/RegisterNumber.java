package org.shuniu.document.service.command;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/** 编号登记: series, copies and distribution (条例 第二十五条（二）). {@code version} is the work item's. */
public record RegisterNumber(
        @NotNull(message = "{document.series.required}") Long seriesId,

        @Positive(message = "{document.copies.required}") @Max(value = 100_000, message = "{document.copies.many}")
        int copies,

        @NotBlank(message = "{document.distribution.required}") @Size(max = 2000, message = "{document.text.long}")
        String distribution,

        int version) {}
