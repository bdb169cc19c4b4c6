package org.shuniu.duty.service.score;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.duty.domain.score.LineAction;
import org.shuniu.duty.domain.score.LineState;
import org.shuniu.duty.domain.score.ScoreAction;
import org.shuniu.duty.domain.score.ScoreItem;

/** One sheet with its deductions, the evidence of each, and what became of it. */
public record ScoreView(
        ScoreRow row,
        int version,
        String upperRoomName,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt,
        List<Line> lines,
        List<Step> steps) {

    public ScoreView {
        lines = List.copyOf(lines);
        steps = List.copyOf(steps);
    }

    /**
     * One deduction.
     *
     * @param by who deducted, null where the system did
     */
    public record Line(
            long id,
            int version,
            ScoreItem item,
            int points,
            LocalDate day,
            String evidence,
            @Nullable String link,
            LineState state,
            @Nullable String by,
            List<Note> notes,
            List<LineAction> open) {
        public Line {
            notes = List.copyOf(notes);
            open = List.copyOf(open);
        }
    }

    public record Note(LineAction action, @Nullable String words, String by, Instant at) {}

    /** A step that is open, or the key of the reason why it is not. */
    public record Step(
            ScoreAction action,
            String noun,
            boolean open,
            @Nullable String reason) {}

    public boolean may(String action) {
        return steps.stream()
                .anyMatch(step -> step.open() && step.action().name().equals(action));
    }

    public @Nullable String reason(String action) {
        for (Step step : steps) {
            if (step.action().name().equals(action)) {
                return step.reason();
            }
        }
        return null;
    }
}
