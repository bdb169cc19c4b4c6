package org.shuniu.supervision.service.inspection.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.MatterForm;
import org.shuniu.supervision.domain.inspection.InspectionStatus;

/** What the list is narrowed to; {@code text} in title or focus, {@code unit} in the names of its units. */
public record InspectionFilter(
        @Nullable String text,
        @Nullable String unit,
        @Nullable InspectionStatus status,
        @Nullable MatterForm form,
        @Nullable Integer year) {}
