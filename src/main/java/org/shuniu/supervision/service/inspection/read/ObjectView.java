package org.shuniu.supervision.service.inspection.read;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.files.StoredFile;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.inspection.object.ConclusionProposal;
import org.shuniu.supervision.domain.inspection.object.ObjectStatus;
import org.shuniu.supervision.domain.inspection.object.RectificationStatus;
import org.shuniu.supervision.domain.inspection.object.ReviewOutcome;
import org.shuniu.supervision.service.inspection.StepLine;

/**
 * One unit's part as its page shows it.
 *
 * @param wordings of its conclusion, the oldest first; the unit sees what was served and what a review made of it
 * @param inspectionLink null for a reader who knows of this part only
 */
public record ObjectView(
        long id,
        int version,
        String title,
        String organ,
        String unit,
        @Nullable String inspectionLink,
        ObjectStatus status,
        @Nullable String approver,
        @Nullable LocalDate servedOn,
        @Nullable LocalDate receivedOn,
        @Nullable String receiver,
        @Nullable LocalDate reviewUntil,
        boolean receivesToday,
        List<Wording> wordings,
        @Nullable Review review,
        List<Item> items,
        List<Told> story,
        List<StepLine> steps) {

    /** One edition of the conclusion. */
    public record Wording(
            int edition,
            boolean afterReview,
            String facts,
            List<String> evidence,
            String opinion,
            ConclusionProposal proposal,
            @Nullable String proposalText,
            String author,
            Instant at) {}

    /** 复核. */
    public record Review(
            String reason,
            String asker,
            LocalDate askedOn,
            LocalDate dueOn,
            boolean late,
            @Nullable ReviewOutcome outcome,
            @Nullable String decision,
            @Nullable String decider,
            @Nullable LocalDate decidedOn) {}

    /** One thing to put right. */
    public record Item(
            long id,
            int version,
            String requirement,
            LocalDate dueOn,
            LocalDate originalDueOn,
            Light light,
            RectificationStatus status,
            int round,
            List<Report> reports,
            List<StepLine> steps) {
        /** May the reader take this step now? */
        public boolean may(String noun) {
            return steps.stream().anyMatch(step -> step.open() && step.noun().equals(noun));
        }
    }

    /** What the unit said about it, with evidence. */
    public record Report(int round, String text, List<StoredFile> files, String name, Instant at) {}

    /** May the reader take this step now? */
    public boolean may(String action) {
        return steps.stream().anyMatch(step -> step.open() && step.action().equals(action));
    }

    /** The wording that stands. */
    public @Nullable Wording current() {
        return wordings.isEmpty() ? null : wordings.get(wordings.size() - 1);
    }

    public String tone() {
        return switch (status) {
            case INSPECTED, DRAFTED -> "secondary";
            case APPROVED, SERVED -> "warning";
            case RECEIVED, REVIEWED -> "success";
            case IN_REVIEW -> "info";
        };
    }
}
