package org.shuniu.duty.service.score;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Draws up the sheets of all rooms below for one quarter, or brings those that are open up to date. */
public record OpenSheets(
        @NotNull(message = "{duty.score.year.range}")
        @Min(value = 2000, message = "{duty.score.year.range}")
        @Max(value = 2100, message = "{duty.score.year.range}")
        @Nullable
        Integer year,

        @NotNull(message = "{duty.score.quarter.range}")
        @Min(value = 1, message = "{duty.score.quarter.range}")
        @Max(value = 4, message = "{duty.score.quarter.range}")
        @Nullable
        Integer quarter) {}
