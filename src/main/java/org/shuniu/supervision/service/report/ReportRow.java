package org.shuniu.supervision.service.report;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportStatus;

/**
 * One line of the list.
 *
 * @param year and {@code sequence}: its number, once signed
 * @param read of its {@code readers}, those who have opened it
 */
public record ReportRow(
        long id,
        ReportKind kind,
        @Nullable Integer year,
        @Nullable Integer sequence,
        String title,
        ReportStatus status,
        LocalDate from,
        LocalDate to,
        String drafterName,
        @Nullable LocalDate signedOn,
        long readers,
        long read) {}
