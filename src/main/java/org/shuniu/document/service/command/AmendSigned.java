package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** 实质修改 found at 复核: the changed text goes back to the signer (R42). {@code version} is the work item's. */
public record AmendSigned(
        @Size(max = 200, message = "{document.title.long}") @Nullable
        String title,

        @Size(max = 500_000, message = "{document.body.long}") @Nullable
        String body,

        @NotBlank(message = "{document.reason.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String reason,

        int version) {}
