package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.shuniu.document.domain.opinion.GateVerdict;

/**
 * The verdict of the open gate. {@code conflictFound} is asked at 政策关 (DOC-09). {@code version} is the work item's.
 */
public record PassGate(
        @NotNull(message = "{document.verdict.required}") GateVerdict verdict,

        @Size(max = 2000, message = "{document.opinion.long}") @Nullable
        String remark,

        @Nullable Boolean conflictFound,
        boolean straightBack,
        int version) {}
