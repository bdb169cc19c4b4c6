package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.IncidentLevel;

/**
 * 研判.
 *
 * @param reason needed for a level other than the one the table proposes
 */
public record GradeIncident(
        @NotNull(message = "{incident.level.required}") @Nullable
        IncidentLevel level,

        @Nullable Boolean sensitive,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String sensitiveBecause,

        @Size(max = 500, message = "{incident.text.long}") @Nullable
        String reason,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {}
