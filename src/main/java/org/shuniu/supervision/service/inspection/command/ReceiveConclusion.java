package org.shuniu.supervision.service.inspection.command;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Receipt; the unit receives today, staff record the day on which it did. */
public record ReceiveConclusion(@Nullable LocalDate receivedOn, int version) {}
