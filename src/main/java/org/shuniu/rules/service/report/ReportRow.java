package org.shuniu.rules.service.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One hit or exception.
 *
 * @param link null where the record's page is not known
 * @param reason why the exception was asked for
 */
public record ReportRow(
        LocalDate day,
        String rule,
        Outcome outcome,
        String organName,
        String title,
        @Nullable String link,
        @Nullable String reason) {}
