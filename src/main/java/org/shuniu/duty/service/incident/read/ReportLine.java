package org.shuniu.duty.service.incident.read;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.report.ReportChannel;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.incident.report.ReportStatus;

/**
 * A report in the list of its incident.
 *
 * @param incidentId the incident through which it is seen; another one when it was merged
 * @param from the room below that sent it; null for one's own
 * @param receiver who receipted it, in the room above for one's own reports
 */
public record ReportLine(
        long id,
        long incidentId,
        ReportKind kind,
        ReportChannel channel,
        @Nullable Integer number,
        ReportStatus status,
        String title,
        String addressee,
        String writer,
        @Nullable String signer,
        @Nullable Instant reportedAt,
        @Nullable Integer minutes,
        @Nullable Boolean inTime,
        boolean enteredLate,
        @Nullable String from,
        @Nullable String receiver,
        @Nullable Instant receiptedAt) {}
