package org.shuniu.supervision.service.assessment;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Draws up the sheets of all units that had something to do in a quarter. */
public record OpenAssessments(
        @NotNull(message = "{supervision.assessment.year.range}")
        @Min(value = 2000, message = "{supervision.assessment.year.range}")
        @Max(value = 2100, message = "{supervision.assessment.year.range}")
        @Nullable
        Integer year,

        @NotNull(message = "{supervision.assessment.quarter.range}")
        @Min(value = 1, message = "{supervision.assessment.quarter.range}")
        @Max(value = 4, message = "{supervision.assessment.quarter.range}")
        @Nullable
        Integer quarter) {}
