package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * 退回 to the drafter. {@code straightBack}: the corrected draft comes straight back to the one who returned it.
 * {@code version} is the work item's.
 */
public record SendBack(
        @NotBlank(message = "{document.reason.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String reason,

        boolean straightBack,
        int version) {}
