package org.shuniu.meeting.service.decision;

import org.jspecify.annotations.Nullable;

/** Which decisions are listed. */
public record DecisionFilter(
        @Nullable String text, @Nullable String state) {}
