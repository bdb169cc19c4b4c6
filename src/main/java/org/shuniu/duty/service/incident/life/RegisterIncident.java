package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentNature;

/**
 * 接报: what the caller says. Only what happened cannot be missing; moments are typed as 2026-07-18T22:10, office time.
 *
 * @param receivedAt now when blank; earlier than a quarter of an hour ago is 补录
 * @param reportingRoomId the room below that reported it
 * @param roomId one's own room, the first one when null
 * @param phoneTo to whom the first report was made by phone in the same breath; blank: not yet
 * @param phoneAt when; now when blank
 */
public record RegisterIncident(
        @NotBlank(message = "{incident.what.required}") @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String what,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String place,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String source,

        @Nullable IncidentCategory category,
        @Nullable IncidentNature nature,
        @Nullable Boolean shortWindow,
        @Nullable String receivedAt,
        @Nullable String happenedAt,

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

        @Nullable Boolean sensitive,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String sensitiveBecause,

        @Nullable Long reportingRoomId,
        @Nullable Long roomId,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String phoneTo,

        @Nullable String phoneAt) {

    public static RegisterIncident blank() {
        // @formatter:off
        return new RegisterIncident(null, null, null, IncidentCategory.MAJOR_EMERGENCY, null, false, null, null, null,
                null, null, null, null, false, null, null, null, null, null);
        // @formatter:on
    }

    public Figures figures() {
        return new Figures(dead, missing, badlyInjured, injured, loss);
    }
}
