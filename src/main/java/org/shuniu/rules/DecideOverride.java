package org.shuniu.rules;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The decision on a request to lift a rule.
 *
 * @param version of the request as it was shown
 * @param note opinion of who decides
 */
public record DecideOverride(
        int version,
        boolean approve,

        @NotBlank(message = "{rules.override.note.required}") @Size(max = 500, message = "{rules.override.note.long}")
        String note) {}
