package org.shuniu.supervision.service.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.shuniu.supervision.Light;
import org.shuniu.supervision.domain.clock.LightReason;
import org.shuniu.supervision.domain.part.PartRole;
import org.shuniu.supervision.domain.part.PartStatus;

/**
 * One unit's part.
 *
 * @param passedOn another unit has been asked instead
 * @param liaisons names of 督查联络员, so that one knows whom to call
 */
public record PartView(
        long id,
        int version,
        PartRole role,
        String unit,
        @Nullable String text,
        PartStatus status,
        int round,
        boolean passedOn,
        @Nullable String liaisonName,
        @Nullable String handlerName,
        List<String> liaisons,
        ClockView clock,
        @Nullable ExtensionLine asked,
        List<ActionLine> actions) {

    /**
     * The clock of a part.
     *
     * @param remaining working days left, today counted; negative when overdue; null before it is assigned
     */
    public record ClockView(
            @Nullable LocalDate assignedOn,
            @Nullable LocalDate receiptDueOn,
            @Nullable LocalDate originalDueOn,
            @Nullable LocalDate dueOn,
            boolean provisional,
            boolean extended,
            @Nullable LocalDate yellowFrom,
            @Nullable LocalDate feedbackDueOn,
            @Nullable LocalDate suspendedOn,
            @Nullable LocalDate reportedOn,
            @Nullable Light light,
            @Nullable LightReason reason,
            @Nullable Integer remaining) {}

    /** A request for more time and its answer. */
    public record ExtensionLine(
            int days,
            LocalDate dueBefore,
            LocalDate dueAsked,
            String level,
            String reason,
            Done by,
            @Nullable LocalDate lapsedOn,
            @Nullable Boolean granted,
            @Nullable String opinion,
            @Nullable Done decider) {}

    /** Steps the reader may take now. */
    public List<ActionLine> open() {
        return actions.stream().filter(ActionLine::open).toList();
    }
}
