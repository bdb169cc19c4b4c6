package org.shuniu.supervision.service.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.kernel.Refusal;
import org.shuniu.supervision.domain.assessment.AssessmentAction;
import org.shuniu.supervision.domain.assessment.AssessmentStatus;
import org.shuniu.supervision.domain.assessment.Fact;

/**
 * A sheet as its page shows it.
 *
 * @param score as it stands now, or as confirmed
 */
public record AssessmentView(
        long id,
        int version,
        Whose whose,
        AssessmentStatus status,
        int score,
        List<Total> totals,
        Dates dates,
        List<Line> lines,
        List<Step> steps) {

    /**
     * What a fact brought in all.
     *
     * @param sum of its lines that stand, {@code counted} as far as its limit allows
     */
    public record Total(Fact fact, int lines, int sum, int counted) {}

    /** Whose sheet it is, for which quarter, drawn up by which office. */
    public record Whose(String unit, String organ, int year, int quarter) {}

    /** When it passed its stations, and by whom it was confirmed. */
    public record Dates(
            String drawnBy,
            @Nullable LocalDate shownOn,
            @Nullable LocalDate objectionUntil,
            @Nullable String confirmer,
            @Nullable LocalDate confirmedOn) {}

    /**
     * Points with their evidence.
     *
     * @param link of the matter, where the reader may know of it
     * @param by who entered it by hand, null for what was found
     * @param open steps that the reader may take about it
     */
    public record Line(
            long id,
            Fact fact,
            int points,
            LocalDate on,
            String evidence,
            @Nullable String link,
            @Nullable String by,
            boolean struck,
            @Nullable Objected objected,
            List<AssessmentAction> open) {}

    /** What the unit holds against a line, and what was answered. */
    public record Objected(
            String words,
            String name,
            Instant at,
            @Nullable Boolean upheld,
            @Nullable String answer,
            @Nullable String answerer,
            @Nullable Instant answeredAt) {}

    /** A step of this phase: open to the reader, or why not. */
    public record Step(
            AssessmentAction action,
            String noun,
            boolean open,
            @Nullable Refusal reason) {}

    /** Without its steps, which a program asks for by themselves, in words. */
    public AssessmentView plain() {
        return new AssessmentView(id, version, whose, status, score, totals, dates, lines, List.of());
    }

    /** No line that counts, by hand or found. */
    public boolean isEmpty() {
        return lines.isEmpty();
    }

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public String tone() {
        return tone(status);
    }

    static String tone(AssessmentStatus status) {
        return switch (status) {
            case OPEN -> "info";
            case SHOWN -> "warning";
            case CONFIRMED -> "success";
        };
    }
}
