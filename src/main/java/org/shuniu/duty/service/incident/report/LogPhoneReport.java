package org.shuniu.duty.service.incident.report;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * A report that was made by phone.
 *
 * @param at when, as 2026-07-18T22:37; now when blank; a call entered afterwards keeps its true time
 * @param said what was said; what is known so far when blank
 */
public record LogPhoneReport(
        @NotBlank(message = "{incident.phone.to.required}") @Size(max = 200, message = "{incident.text.long}") @Nullable
        String to,

        @Nullable String at,

        @Size(max = 2000, message = "{incident.text.long}") @Nullable
        String said) {}
