package org.shuniu.meeting.service.series;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Prepares the meeting of a period.
 *
 * @param on its day; null for the one that the rhythm gives
 */
public record PrepareNext(@Nullable LocalDate on, int version) {}
