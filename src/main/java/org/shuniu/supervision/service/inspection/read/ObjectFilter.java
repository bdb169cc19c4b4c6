package org.shuniu.supervision.service.inspection.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;

/** What the list of units' parts is narrowed to. */
public record ObjectFilter(
        @Nullable String text,
        @Nullable String unit,
        @Nullable ObjectStatus status) {}
