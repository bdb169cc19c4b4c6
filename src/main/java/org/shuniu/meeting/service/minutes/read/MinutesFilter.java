package org.shuniu.meeting.service.minutes.read;

import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.minutes.MinutesStatus;

/** What a reader looks for. */
public record MinutesFilter(
        @Nullable String text,
        @Nullable MinutesStatus status,
        @Nullable Integer year) {}
