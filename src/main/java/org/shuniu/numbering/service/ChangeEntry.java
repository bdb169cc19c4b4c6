package org.shuniu.numbering.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Voids a number, or uses a reserved one on paper.
 *
 * @param reason why it is void, or which paper bears it
 * @param version of the entry that was shown; null: whatever stands now
 */
public record ChangeEntry(
        @NotBlank(message = "{numbering.reason.required}") @Size(max = 200, message = "{numbering.text.long}")
        String reason,

        @Nullable Integer version) {}
