package org.shuniu.supervision.service.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.report.ReportAction;
import org.shuniu.supervision.domain.report.ReportKind;
import org.shuniu.supervision.domain.report.ReportReader;
import org.shuniu.supervision.domain.report.ReportStatus;

/**
 * A report as its page shows it.
 *
 * @param number 第3期, once signed
 * @param lines the body, a paragraph each
 * @param frozen figures and rows it was generated from; null for a reader outside the office
 * @param readers with their receipts; empty for a reader outside the office
 */
public record ReportView(
        long id,
        int version,
        ReportKind kind,
        @Nullable String number,
        ReportStatus status,
        LocalDate from,
        LocalDate to,
        String title,
        List<String> lines,
        Instant figuresAt,
        @Nullable Frozen frozen,
        Signatures signatures,
        List<Said> opinions,
        List<ReportReader> readers,
        List<Step> steps) {

    /** Who stands behind it. */
    public record Signatures(
            String organ,
            String drafter,
            @Nullable String reviewer,
            @Nullable String signer,
            @Nullable LocalDate signedOn,
            @Nullable LocalDate distributedOn) {}

    /** A step that was taken and what was said with it. */
    public record Said(ReportAction action, @Nullable String words, String name, String unit, Instant at) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            ReportAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public ReportView plain() {
        // @formatter:off
        return new ReportView(id, version, kind, number, status, from, to, title, lines, figuresAt, frozen, signatures,
                opinions, readers, List.of());
        // @formatter:on
    }

    public String body() {
        return String.join("\n", lines);
    }

    /** Is there a step to take beside those with a form of their own? */
    public boolean moves() {
        return steps.stream()
                .anyMatch(step ->
                        step.open() && step.action() != ReportAction.EDIT && step.action() != ReportAction.DISTRIBUTE);
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public long readCount() {
        return readers.stream().filter(reader -> reader.readAt() != null).count();
    }
}
