package org.shuniu.duty.service.incident.report;

import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.report.ReportKind;

/** A written report of this kind, with first words made of the facts. */
public record DraftReport(
        @NotNull(message = "{incident.report.kind.required}") @Nullable
        ReportKind kind) {}
