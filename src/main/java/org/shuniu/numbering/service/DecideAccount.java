package org.shuniu.numbering.service;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * The office's decision on an application.
 *
 * @param remark required for a refusal
 * @param version of the application that was read; null: whatever stands now
 */
public record DecideAccount(
        @Size(max = 500, message = "{numbering.apply.reason.long}") @Nullable
        String remark,

        @Nullable Integer version) {}
