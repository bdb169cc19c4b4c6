package org.shuniu.document.service.command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.shuniu.document.domain.opinion.CoordinationResult;

/** 协调结果 for the open disagreements. {@code version} is the work item's. */
public record Coordinate(
        @NotNull(message = "{document.coordination.required}")
        CoordinationResult result,

        @NotBlank(message = "{document.ourView.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String ourView,

        @NotBlank(message = "{document.outcome.required}") @Size(max = 2000, message = "{document.opinion.long}")
        String outcome,

        int version) {}
