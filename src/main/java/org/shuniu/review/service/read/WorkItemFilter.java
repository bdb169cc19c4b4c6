package org.shuniu.review.service.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.list.Conditions;

/** Narrows a box: part of the title, subject kind, step kind, only what is late (待办). */
public record WorkItemFilter(
        @Nullable String text,
        @Nullable String kind,
        @Nullable String step,
        @Nullable Boolean late) {
    public static final WorkItemFilter EVERYTHING = new WorkItemFilter(null, null, null, null);

    String pattern() {
        return text == null || text.isBlank() ? "%" : Conditions.pattern(text.strip());
    }
}
