package org.shuniu.duty.service.check;

import java.time.Instant;
import java.time.LocalDate;

/** A report that one's own room owes today. */
public record ZeroDue(
        long periodId, String periodName, long roomId, String roomName, LocalDate day, Instant dueAt, boolean late) {}
