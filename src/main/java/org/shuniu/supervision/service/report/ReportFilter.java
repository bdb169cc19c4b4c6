package org.shuniu.supervision.service.report;

import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportStatus;

/** What the list is narrowed to; {@code text} in the title. */
public record ReportFilter(
        @Nullable String text,
        @Nullable ReportKind kind,
        @Nullable ReportStatus status) {}
