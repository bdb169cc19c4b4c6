package org.shuniu.rules.service.version;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Finding.Severity;
import org.shuniu.rules.domain.Profile;

/**
 * A rule as it shall count from a day on.
 *
 * @param base the version whose words and sources it keeps
 * @param parameters by name, as typed; a list has one word a line
 * @param because why, and by what decision
 */
public record AddRuleVersion(
        long base,

        @NotNull(message = "{rules.version.profile.required}")
        Profile profile,

        @NotNull(message = "{rules.version.severity.required}")
        Severity severity,

        boolean overridable,

        @NotNull(message = "{rules.version.validFrom.required}")
        LocalDate validFrom,

        @Nullable LocalDate validTo,
        @Nullable Map<String, String> parameters,

        @NotBlank(message = "{rules.version.because.required}")
        @Size(max = 500, message = "{rules.version.because.long}")
        String because) {
    /** For the form, which keeps what was typed. */
    public @Nullable String typedOr(VersionForm.Field field) {
        return typed(field.name());
    }

    /** What is typed for a parameter, null when nothing was. */
    @Nullable
    String typed(String parameter) {
        return parameters == null ? null : parameters.get(parameter);
    }
}
