package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.Incident;

/**
 * Casualties and loss as they are known now; an empty field is unknown.
 *
 * @param reason needed when a figure goes down
 */
public record CountFigures(
        @Min(value = 0, message = "{incident.figure.range}")
        @Max(value = 1000000, message = "{incident.figure.range}")
        @Nullable
        Integer dead,

        @Min(value = 0, message = "{incident.figure.range}")
        @Max(value = 1000000, message = "{incident.figure.range}")
        @Nullable
        Integer missing,

        @Min(value = 0, message = "{incident.figure.range}")
        @Max(value = 1000000, message = "{incident.figure.range}")
        @Nullable
        Integer badlyInjured,

        @Min(value = 0, message = "{incident.figure.range}")
        @Max(value = 1000000, message = "{incident.figure.range}")
        @Nullable
        Integer injured,

        @Min(value = 0, message = "{incident.figure.range}")
        @Max(value = 100000000, message = "{incident.figure.range}")
        @Nullable
        Integer loss,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String source,

        @Size(max = 500, message = "{incident.text.long}") @Nullable
        String reason,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {

    public static CountFigures of(Incident incident) {
        var known = incident.figures();
        // @formatter:off
        return new CountFigures(known.dead(), known.missing(), known.badlyInjured(), known.injured(), known.loss(),
                null, null, incident.version());
        // @formatter:on
    }

    public Figures figures() {
        return new Figures(dead, missing, badlyInjured, injured, loss);
    }
}
