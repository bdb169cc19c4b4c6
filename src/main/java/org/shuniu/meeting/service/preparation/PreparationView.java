package org.shuniu.meeting.service.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.meeting.domain.preparation.Phase;
import org.shuniu.meeting.domain.preparation.UsualItem;

/** The checklist of a meeting by phases, and the reports on its preparation. */
public record PreparationView(List<Line> lines, List<Report> briefings) {
    public PreparationView {
        lines = List.copyOf(lines);
        briefings = List.copyOf(briefings);
    }

    /**
     * @param item null for a usual line that was never ticked
     * @param demandedBy the leader who asked for it
     */
    public record Line(
            Phase phase,
            @Nullable UsualItem usual,
            @Nullable Long item,
            @Nullable String words,
            @Nullable String demandedBy,
            @Nullable LocalDate dueOn,
            @Nullable Instant doneAt,
            @Nullable String doneBy) {
        public boolean isDone() {
            return doneAt != null;
        }
    }

    public record Report(String leader, LocalDate heldOn, String words, String enteredBy) {}

    public List<Line> of(Phase phase) {
        return lines.stream().filter(line -> line.phase() == phase).toList();
    }

    public long done(Phase phase) {
        return of(phase).stream().filter(Line::isDone).count();
    }
}
