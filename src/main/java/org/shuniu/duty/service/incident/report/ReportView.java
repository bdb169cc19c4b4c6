package org.shuniu.duty.service.incident.report;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.report.ReportAction;
import org.shuniu.duty.domain.incident.report.ReportChannel;
import org.shuniu.duty.domain.incident.report.ReportKind;
import org.shuniu.duty.domain.incident.report.ReportStatus;
import org.shuniu.duty.service.incident.Element;
import org.shuniu.kernel.Refusal;

/**
 * A report as its page shows it.
 *
 * @param from the room below that sent it; null for one's own
 * @param figures that went out with it
 * @param missing elements a signature waits for; {@code wanted} ones are only wished for
 */
public record ReportView(
        long id,
        int version,
        long incidentId,
        ReportKind kind,
        ReportChannel channel,
        ReportStatus status,
        String title,
        String addressee,
        String body,
        Figures figures,
        String writer,
        Instant writtenAt,
        @Nullable String signer,
        @Nullable Instant reportedAt,
        @Nullable Integer minutes,
        @Nullable Boolean inTime,
        boolean enteredLate,
        @Nullable String from,
        @Nullable String receiver,
        @Nullable Instant receiptedAt,
        List<Element> missing,
        List<Element> wanted,
        List<Step> steps) {

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            ReportAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    public ReportView plain() {
        // @formatter:off
        return new ReportView(id, version, incidentId, kind, channel, status, title, addressee, body, figures, writer,
                writtenAt, signer, reportedAt, minutes, inTime, enteredLate, from, receiver, receiptedAt, missing,
                wanted, List.of());
        // @formatter:on
    }

    public List<String> lines() {
        return body.lines().toList();
    }

    /** Steps that are not open, but for those of the writers. */
    public List<Step> refused() {
        return steps.stream()
                .filter(step -> step.reason() != null && !step.reason().key().equals("incident.refused.notOwner"))
                .toList();
    }

    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public String tone() {
        return switch (status) {
            case DRAFT, WITH_SIGNER -> "warning";
            case SIGNED, PHONED -> "success";
            case DISCARDED -> "secondary";
        };
    }
}
