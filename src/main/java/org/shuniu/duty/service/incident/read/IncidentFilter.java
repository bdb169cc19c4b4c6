package org.shuniu.duty.service.incident.read;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;

/** What the list is narrowed to; {@code text} in the title, days of 接报. */
public record IncidentFilter(
        @Nullable String text,
        @Nullable IncidentStatus status,
        @Nullable IncidentLevel level,
        @Nullable IncidentCategory category,
        @Nullable LocalDate from,
        @Nullable LocalDate until) {}
