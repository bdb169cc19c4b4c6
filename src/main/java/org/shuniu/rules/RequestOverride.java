package org.shuniu.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shuniu.kernel.SubjectRef;

/**
 * Asks to lift a rule for one record.
 *
 * @param title of the record, for lists
 * @param decidingOrgan id of the organ that decides: for R04 the government office on the issuer's level (DOC-12)
 */
public record RequestOverride(
        @NotNull SubjectRef subject,
        String title,
        String rule,

        @NotBlank(message = "{rules.override.reason.required}")
        @Size(max = 500, message = "{rules.override.reason.long}")
        String reason,

        long decidingOrgan) {}
