package org.shuniu.duty.service.incident.life;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Incident;
import org.shuniu.duty.domain.incident.IncidentCategory;
import org.shuniu.duty.domain.incident.IncidentNature;
import org.shuniu.kernel.time.OfficeTime;

/** More is known, or known better; each change is a line of the story. 接报时间 is never changed. */
public record StateFacts(
        @NotBlank(message = "{incident.what.required}") @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String what,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String place,

        @Size(max = 200, message = "{incident.text.long}") @Nullable
        String source,

        @NotNull(message = "{incident.category.required}") @Nullable
        IncidentCategory category,

        @Nullable IncidentNature nature,
        @Nullable Boolean shortWindow,
        @Nullable String happenedAt,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String scope,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String trend,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String measures,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String leaders,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String requests,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String cause,

        @NotNull(message = "{incident.version.required}") @Nullable
        Integer version) {

    public static StateFacts of(Incident incident) {
        var account = incident.account();
        var course = incident.course();
        var happened = account.happenedAt();
        // @formatter:off
        return new StateFacts(account.what(), account.place(), account.source(), account.category(), account.nature(),
                account.shortWindow(), happened == null ? null : OfficeTime.field(happened), course.scope(),
                course.trend(), course.measures(), course.leaders(), course.requests(), course.cause(),
                incident.version());
        // @formatter:on
    }
}
