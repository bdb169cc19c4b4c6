package org.shuniu.duty.service.incident.clock;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.late.LateKind;

/** What the list is narrowed to: a room, a kind, found between two days. */
public record LateCaseFilter(
        @Nullable Long roomId,
        @Nullable LateKind kind,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
