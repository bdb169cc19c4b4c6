package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** 撤销 or 废止 with the deciding paper. {@code version} is the document's. */
public record EndByDecision(
        @NotBlank(message = "{document.reason.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String reason,

        @NotBlank(message = "{document.decision.required}") @Size(max = 300, message = "{document.text.long}")
        String decision,

        @NotNull(message = "{document.effective.required}") LocalDate effectiveOn,
        int version) {}
