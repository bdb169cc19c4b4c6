package org.shuniu.duty.service.incident.read;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.incident.Account;
import org.shuniu.duty.domain.incident.ClockLimits;
import org.shuniu.duty.domain.incident.Course;
import org.shuniu.duty.domain.incident.Figures;
import org.shuniu.duty.domain.incident.Grade;
import org.shuniu.duty.domain.incident.IncidentLevel;
import org.shuniu.duty.domain.incident.IncidentStatus;
import org.shuniu.duty.domain.incident.Origin;
import org.shuniu.duty.domain.incident.record.Grading;
import org.shuniu.kernel.By;

/**
 * An incident as its page shows it.
 *
 * @param proposed the level that the threshold table proposes for the figures
 * @param sources other reports of the same event, merged into this one
 * @param mergedInto the incident in whose file it is
 * @param followUpDue until when the next report of what is grave is due; null where none is owed
 * @param waiting reports of a lower room that wait for a receipt
 */
public record IncidentView(
        long id,
        int version,
        IncidentStatus status,
        Origin origin,
        Account account,
        Course course,
        Figures figures,
        Grade grade,
        IncidentLevel proposed,
        ClockLimits limits,
        Instant windowEnds,
        List<ClockLine> clocks,
        @Nullable Instant followUpDue,
        List<Counted> history,
        List<Graded> gradings,
        List<ReportLine> reports,
        List<Source> sources,
        @Nullable Long mergedInto,
        long waiting,
        List<StepLine> steps) {

    /** Figures as they were known, and why they went down. */
    public record Counted(
            Figures figures,
            @Nullable String source,
            @Nullable String reason,
            By by) {}

    public record Graded(Grading.Decision decision, By by) {}

    /** Another report of the event, with its own times. */
    public record Source(
            long id,
            String title,
            @Nullable String from,
            Instant receivedAt,
            @Nullable Instant happenedAt,
            String reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public IncidentView plain() {
        // @formatter:off
        return new IncidentView(id, version, status, origin, account, course, figures, grade, proposed, limits,
                windowEnds, clocks, followUpDue, history, gradings, reports, sources, mergedInto, waiting, List.of());
        // @formatter:on
    }

    public boolean may(String action) {
        return steps.stream().anyMatch(step -> step.open() && step.action().equals(action));
    }

    /** Steps that are not open, with a reason of their own. */
    public List<StepLine> refused() {
        return steps.stream().filter(step -> !step.open() && !isOthers(step)).toList();
    }

    /** Most steps are the owning room's. */
    public boolean foreign() {
        return steps.stream().anyMatch(IncidentView::isOthers);
    }

    private static boolean isOthers(StepLine step) {
        return step.reason() != null && step.reason().key().equals("incident.refused.notOwner");
    }

    public boolean mayReport() {
        return may("FIRST_REPORT") || may("FOLLOW_UP") || may("SUPPLEMENT");
    }

    /** A report that is being written or waits for its signer; the next one comes after it. */
    public @Nullable ReportLine openReport() {
        return reports.stream()
                .filter(report -> isOwn(report) && !report.status().isSent())
                .filter(report -> !report.status().name().equals("DISCARDED"))
                .findFirst()
                .orElse(null);
    }

    private boolean isOwn(ReportLine report) {
        return report.from() == null && report.incidentId() == id;
    }

    public boolean hasFirst() {
        return reports.stream()
                .anyMatch(report -> isOwn(report)
                        && report.kind().name().equals("FIRST")
                        && report.status().name().equals("SIGNED"));
    }

    public String tone() {
        return switch (status) {
            case RECEIVED, VERIFYING, GRADED -> "warning";
            case REPORTED, HANDLING -> "primary";
            case FINISHED -> "success";
            case ARCHIVED -> "secondary";
        };
    }
}
